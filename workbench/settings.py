"""All settings. Values come from the environment, else from the embedded services in the data folder.

Every variable is described in `docs/settings.md`.
"""

import sys
from pathlib import Path

import environ

from workbench import embedded

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(env.str("WORKBENCH_DATA", default=str(BASE_DIR / "data"))).resolve()
PRODUCTION = env.bool("WORKBENCH_PRODUCTION", default=False)
TESTING = env.bool("WORKBENCH_TESTING", default=False)

_embedded = embedded.addresses(DATA_DIR)


def _secret(name: str, *, otherwise: str) -> str:
    """Read `name`, or the file that `name`_FILE names; secrets have no default but the embedded one."""
    file = env.str(f"{name}_FILE", default="")
    return Path(file).read_text(encoding="utf-8").strip() if file else env.str(name, default=otherwise)


SECRET_KEY = _secret("WORKBENCH_SECRET_KEY", otherwise=_embedded.secret_key if _embedded else "")
SECRET_KEY_GIVEN = bool(SECRET_KEY)  # asking Django for an empty one raises before a check could say what to do
DEBUG = False
ALLOWED_HOSTS = env.list("WORKBENCH_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("WORKBENCH_ORIGINS", default=[])

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "csp",
    "workbench.apps.WorkbenchConfig",
    "annotations",
]

MIDDLEWARE = [
    "workbench.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "workbench.middleware.ServiceAwayMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "workbench.urls"
WSGI_APPLICATION = "workbench.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "frontend" / "dist"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Data: the application works as one role, migrations run as the owner of the tables.


def _database(url: str, **options: object) -> dict[str, object]:
    parsed = environ.Env.db_url_config(url) if url else {"ENGINE": "django.db.backends.postgresql", "USER": ""}
    parsed["OPTIONS"] = {**parsed.get("OPTIONS", {}), **options}
    # A pooled connection may have died with a restarted server; asking first costs a tenth of a millisecond.
    parsed["CONN_HEALTH_CHECKS"] = True
    return parsed


_database_url = _secret("DATABASE_URL", otherwise=_embedded.database_url if _embedded else "")
_owner_url = _secret(
    "MIGRATION_DATABASE_URL",
    otherwise=_embedded.migration_database_url if _embedded and not env.str("DATABASE_URL", default="") else "",
)
DATABASES = {
    # The pool is opened by the process that serves, never before a fork (see workbench/gunicorn.py).
    "default": _database(
        _database_url,
        application_name="workbench",
        **(
            {} if TESTING else {"pool": {"min_size": 1, "max_size": env.int("WORKBENCH_POOL", default=8), "timeout": 5}}
        ),
    ),
    "owner": _database(_owner_url or _database_url, application_name="workbench-owner"),
}
OWNER_IS_APPLICATION = DATABASES["owner"]["USER"] == DATABASES["default"]["USER"]
if TESTING:
    DATABASES["owner"]["TEST"] = {"MIRROR": "default"}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(DATA_DIR / "files"), "file_permissions_mode": 0o600},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

REDIS_URL = _secret("REDIS_URL", otherwise=_embedded.redis_url if _embedded else "")
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "OPTIONS": {"socket_connect_timeout": 2, "socket_timeout": 2},
        "KEY_PREFIX": "workbench",
    }
}

# The queue. Rows in PostgreSQL say what is to do; messages only ring, so losing one costs a minute, never work.
CELERY_BROKER_URL = _secret("CELERY_BROKER_URL", otherwise=REDIS_URL)
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 3600,
    "unacked_restore_interval": 1,
    "socket_connect_timeout": 2,
    "socket_timeout": 10,
    "max_retries": 1,
}
if CELERY_BROKER_URL.startswith(("redis+socket", "unix")):
    CELERY_BROKER_URL = CELERY_BROKER_URL.replace("unix://", "redis+socket://", 1)
# Tagging has a queue of its own. Workers take from both in turn, so that a release or the search index never waits for
# a hundred thousand articles.
CELERY_TASK_QUEUES: dict[str, dict[str, str]] = {"celery": {}, "tagging": {}}
CELERY_TASK_DEFAULT_QUEUE = "celery"
CELERY_TASK_ROUTES = {"annotations.tag": {"queue": "tagging"}}
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_TIME_LIMIT = 1800
CELERY_TASK_PUBLISH_RETRY = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BEAT_SCHEDULE = {
    "ring again for waiting work": {"task": "annotations.sweep", "schedule": env.float("WORKBENCH_SWEEP", default=20.0)}
}
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA_DIR / "celerybeat-schedule")

# People: accounts are made by `create_user` or by invitation; there is no sign-up.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_ADAPTER = "workbench.accounts.NoSignUp"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
# Failed log-ins are limited by address: behind proxies the address is theirs unless their number is told.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("WORKBENCH_PROXIES", default=0)
HEADLESS_FRONTEND_URLS: dict[str, str] = {}
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "/signin"

# The border.
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
if PRODUCTION:
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    SECURE_SSL_REDIRECT = env.bool("WORKBENCH_SSL_REDIRECT", default=True)
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 365 * 24 * 3600
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}
# A list of 1,000 articles may be 16 MB; the API's own limit answers 413 beyond that.
API_BODY_LIMIT = 16 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = API_BODY_LIMIT + 1024
# A file of articles is read while the request waits; on the server manage.py import_articles takes larger ones.
IMPORT_LIMIT = 64 * 1024 * 1024

STATIC_URL = "/static/"
STATICFILES_DIRS = [("app", BASE_DIR / "frontend" / "dist")] if (BASE_DIR / "frontend" / "dist").is_dir() else []
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/app/assets/"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("id", "Bahasa Indonesia")]
TIME_ZONE = "UTC"
USE_TZ = True

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "annotations.api.authentication.TokenAuthentication",
        "annotations.api.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["annotations.api.json.OrjsonRenderer"],
    "DEFAULT_PARSER_CLASSES": ["annotations.api.json.OrjsonParser"],
    "DEFAULT_SCHEMA_CLASS": "annotations.api.schema.Schema",
    "DEFAULT_PAGINATION_CLASS": "annotations.api.pagination.KeysetPagination",
    "EXCEPTION_HANDLER": "annotations.api.errors.answer_exception",
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Workbench",
    "DESCRIPTION": "Label the passages of news articles that make claims, review the labels, release gold.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "SCHEMA_PATH_PREFIX": "/api/v1/",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "ENUM_NAME_OVERRIDES": {
        "Role": "annotations.models.projects.Role",
        "Scope": "annotations.models.projects.Scope",
        "Verdict": "annotations.models.review.Verdict",
        "Answer": "annotations.models.labelling.AnswerKind",
        "ReleaseState": "annotations.models.release.ReleaseState",
        "ImportState": "annotations.models.corpus.ImportState",
        "AssignmentState": "annotations.models.labelling.AssignmentState",
        "ArticleState": "annotations.models.corpus.ArticleState",
        "ShownState": "annotations.api.shapes.ARTICLE_STATES",
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "stream": sys.stderr}},
    "root": {"handlers": ["console"], "level": env.str("WORKBENCH_LOG_LEVEL", default="INFO")},
    "loggers": {"django.request": {"level": "ERROR"}},
}
