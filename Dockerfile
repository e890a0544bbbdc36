# One image for web, worker, beat and migrations; compose.yaml says which is which.
FROM node:24-slim AS frontend
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-progress
COPY frontend/ ./
RUN npm run build

FROM python:3.13-slim
RUN useradd --create-home --uid 10001 workbench && install --directory --owner workbench /data
WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes --no-deps --requirement requirements.lock
COPY manage.py ./
COPY workbench/ workbench/
COPY annotations/ annotations/
COPY --from=frontend /src/frontend/dist/ frontend/dist/
ENV PYTHONUNBUFFERED=1 WORKBENCH_DATA=/data WORKBENCH_PRODUCTION=true WORKBENCH_BIND=0.0.0.0:8000
USER workbench
VOLUME /data
EXPOSE 8000
CMD ["gunicorn", "-c", "python:workbench.gunicorn", "workbench.wsgi"]
