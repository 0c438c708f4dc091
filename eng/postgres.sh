#!/usr/bin/env bash
# Runs a command beside a PostgreSQL server of its own, which is thrown away afterwards:
#   eng/postgres.sh dotnet test FixtureGen.sln
# The command finds the server in FIXTUREGEN_POSTGRES, as the role "fixturegen": it may create databases and roles, and is no superuser.
# The server listens on a free loopback port, keeps its files in a temporary folder, and touches no other server of the machine.
set -euo pipefail

if [ $# -eq 0 ]; then
  sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi

say() { echo "postgres.sh: $*" >&2; }

# Where Debian puts them, newest version last; elsewhere they are on the path.
newest_binaries() {
  local found
  found=$(find /usr/lib/postgresql/*/bin -maxdepth 1 -name initdb 2>/dev/null | sort -V | tail -n 1)
  found=${found:-$(command -v initdb || true)}
  [ -z "$found" ] || dirname "$found"
}

bin=$(newest_binaries)
if [ -z "$bin" ]; then
  say "installing PostgreSQL"
  # Without this, Debian's package makes and starts a server for the whole machine.
  mkdir -p /etc/postgresql-common
  echo "create_main_cluster = false" >>/etc/postgresql-common/createcluster.conf
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >/dev/null
  bin=$(newest_binaries)
fi

folder=$(mktemp -d /tmp/fixturegen-postgres-XXXXXX)
server=
stop() {
  if [ -n "$server" ]; then
    # SIGINT disconnects the clients and waits for nothing.
    kill -INT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 143' INT TERM

# PostgreSQL refuses to run as root.
as_owner=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$folder"
  as_owner=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi

# A password, because tests prove what happens with a wrong one.
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "local all all trust
host all all 127.0.0.1/32 scram-sha-256" >"$folder/pg_hba.conf"
chmod a+r "$folder/pg_hba.conf"

cd "$folder"
"${as_owner[@]}" "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null

# What protects the data from a power cut only costs time here.
settings=(-c hba_file="$folder/pg_hba.conf" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$folder" -c max_connections=200
  -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c log_min_messages=warning)

# Nobody can reserve a port, so the first of some that the server gets is taken.
for _ in {1..20}; do
  port=$((20000 + RANDOM % 12000))
  "${as_owner[@]}" "$bin/postgres" -D "$folder/data" -p "$port" "${settings[@]}" >"$folder/server.log" 2>&1 &
  server=$!
  for _ in {1..600}; do
    if "$bin/pg_isready" --quiet --host="$folder" --port="$port"; then
      break 2
    fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.05
  done
  kill -INT "$server" 2>/dev/null || true
  server=
done
if [ -z "$server" ]; then
  say "the server does not start:"
  cat "$folder/server.log" >&2
  exit 1
fi

"$bin/psql" --quiet --no-psqlrc --host="$folder" --port="$port" --username=postgres --dbname=postgres \
  --command="CREATE ROLE fixturegen LOGIN CREATEDB CREATEROLE PASSWORD '$password'"
cd "$OLDPWD"

# The server is there; however busy the machine is, it answers.
export FIXTUREGEN_POSTGRES="Host=127.0.0.1;Port=$port;Username=fixturegen;Password=$password;Timeout=60"
status=0
"$@" || status=$?
exit "$status"
