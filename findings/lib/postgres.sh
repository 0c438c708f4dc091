# Sourced first by findings about PostgreSQL: runs the finding again beside a server of its own, which FIXTUREGEN_POSTGRES then names.

if [ "${FINDING_SERVER:-}" != own ]; then
  FINDING_SERVER=own exec "$(dirname "${BASH_SOURCE[0]}")/../../eng/postgres.sh" bash "$0"
fi
