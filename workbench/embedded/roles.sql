-- Roles, database and extensions, for psql as superuser. All of it may repeat: the launcher runs it at every start.
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
SET client_min_messages = warning;

SELECT format('CREATE ROLE %I', name) FROM unnest(ARRAY['workbench_owner', 'workbench_app']) AS name
 WHERE name NOT IN (SELECT rolname FROM pg_roles) \gexec
-- The owner migrates, and makes test databases.
ALTER ROLE workbench_owner LOGIN CREATEDB PASSWORD :'owner_password';
ALTER ROLE workbench_app LOGIN PASSWORD :'app_password';
ALTER ROLE workbench_app SET statement_timeout = '60s';

-- In the template first: test databases are copies of it.
\connect template1
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

SELECT 'CREATE DATABASE workbench OWNER workbench_owner'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'workbench') \gexec
\connect workbench
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;
