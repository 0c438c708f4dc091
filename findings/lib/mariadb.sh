# Sourced after finding.sh by findings about MariaDB: a server of its own, which FINDING_MARIADB names, until the finding ends.
# It listens on a free loopback port and keeps its files in the finding's folder.

PATH="$PATH:/usr/sbin"
if ! command -v mariadbd mariadb-install-db my_print_defaults >/dev/null; then
  echo "$finding: installing MariaDB" >&2
  # The core packages make and start no server for the whole machine.
  packages=(mariadb-server-core mariadb-client-core)
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"; } >/dev/null
fi

server=
stop() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 143' INT TERM

owner=(--no-defaults --user="$(id -un)" --datadir="$folder/data")
mariadb-install-db "${owner[@]}" --auth-root-authentication-method=normal --skip-test-db >"$folder/server.log" 2>&1

# Nobody can reserve a port, so the first of some that the server gets is taken.
for _ in {1..20}; do
  port=$((20000 + RANDOM % 12000))
  mariadbd "${owner[@]}" --bind-address=127.0.0.1 --port="$port" --socket="$folder/socket" --pid-file="$folder/pid" \
    --innodb-flush-log-at-trx-commit=0 --skip-log-bin >>"$folder/server.log" 2>&1 &
  server=$!
  for _ in {1..600}; do
    # Written when the server accepts connections.
    if [ -s "$folder/pid" ]; then
      break 2
    fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.05
  done
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
done
if [ -z "$server" ]; then
  cat "$folder/server.log" >&2
  echo "$finding: MariaDB does not start" >&2
  exit 1
fi

export FINDING_MARIADB="Server=127.0.0.1;Port=$port;User ID=root;Database=mysql;AllowPublicKeyRetrieval=true"
