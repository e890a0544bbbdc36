"""All paths: the API, signing in, the read-only admin, and the page that the browser application lives in."""

from django.contrib import admin
from django.urls import include, path, re_path

from workbench.pages import application, server_error

urlpatterns = [
    path("api/v1/", include("annotations.api.urls")),
    path("_allauth/", include("allauth.headless.urls")),
    path("admin/", admin.site.urls),
    re_path(r"^(?!static/)", application),
]

handler500 = server_error
