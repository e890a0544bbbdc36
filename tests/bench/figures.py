"""How a figure is printed."""


def report(what: str, value: float, unit: str, wanted: str) -> None:
    print(f"{what:<58} {value:>9.1f} {unit:<11} wanted {wanted}", flush=True)
