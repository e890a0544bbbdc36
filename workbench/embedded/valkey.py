"""Valkey in the data folder: the queue and the cache, on a socket and no network."""

import socket
from dataclasses import dataclass
from pathlib import Path

from workbench.embedded.folder import DataFolder
from workbench.embedded.programs import find_valkey


@dataclass(frozen=True)
class Valkey:
    """One server in a data folder and how to run it."""

    folder: DataFolder
    socket: Path
    program: Path

    @property
    def url(self) -> str:
        """Answer the address of the server."""
        return f"unix://{self.socket}?db=0"

    def command(self) -> list[str]:
        """Answer the command of the server process. A full memory refuses writes: it must not forget messages."""
        settings = {
            "port": "0",
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "dir": str(self.folder.valkey),
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": "",
            "maxmemory": "256mb",
            "maxmemory-policy": "noeviction",
        }
        return [str(self.program), *(part for name, value in settings.items() for part in (f"--{name}", value))]

    def answers(self) -> bool:
        """Answer whether the server has loaded its file and takes commands."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(2)
            try:
                connection.connect(str(self.socket))
                connection.sendall(b"PING\r\n")
                return connection.recv(64).startswith(b"+PONG")
            except OSError:
                return False


def in_folder(folder: DataFolder) -> Valkey:
    """Answer the server of a prepared data folder."""
    return Valkey(folder=folder, socket=folder.runtime() / "valkey.sock", program=find_valkey())
