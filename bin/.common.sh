# Sourced by the commands of this folder: the project's root, JDK 25, a UTF-8 locale and the built program.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$root/.mvn/jdk.sh"
case "$(locale charmap 2>/dev/null)" in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac

java=$JAVA_HOME/bin/java
target=$root/target
current=$target/app # symbolic link to the newest build, so that a program that runs keeps its own
export MALLOC_ARENA_MAX=2 # as many as there are cores on the machines that run it; each more costs memory
flags="-Xmx${THIDUA_HEAP:-384m} -XX:+UseCompactObjectHeaders -XX:+UseSerialGC -XX:TrimNativeHeapInterval=5000
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow"

say() { printf '%s\n' "$*" >&2; }

is_built() {
  [ -f "$current/built" ] && [ -z "$(find "$root/src/main" "$root/pom.xml" -newer "$current/built" -print | head -n 1)" ]
}

# Builds unless the program is newer than its sources; two commands at once build it one time.
build() {
  is_built && return
  mkdir -p "$target"
  exec 9>"$target/build.lock"
  take_turn
  is_built || make_program 9>&-
  exec 9>&-
}

take_turn() {
  if ! command -v flock >/dev/null 2>&1 || flock -n 9; then return; fi
  say "Một lệnh khác đang dựng chương trình, xin chờ…"
  flock -w 900 9 && return
  say "Lệnh đó chưa xong sau 15 phút. Hãy dừng nó rồi chạy lại."
  exit 2
}

# Removes what Maven would keep of deleted migrations and templates.
sweep() { rm -rf "$target/classes/db" "$target/generated-sources/jte"; }

make_program() {
  app=$target/app-$(date +%Y%m%d%H%M%S)
  trap end_worker EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  end_worker
  say "Đang dựng chương trình (lần đầu có thể mất vài phút để tải thư viện)…"
  touch "$target/started"
  sweep
  work 1800 "$root/mvnw" -B -q -f "$root/pom.xml" -Dmaven.test.skip=true package
  work 120 "$java" -Djarmode=tools -jar "$target/thidua.jar" extract --destination "$app"
  say "Đang chuẩn bị để khởi động nhanh…"
  train_server
  train_reader
  rm "$target/worker"
  trap - EXIT INT TERM HUP
  mv "$target/started" "$app/built"
  previous=$(readlink "$current" || :)
  ln -sfn "${app##*/}" "$current"
  for old in "$target"/app-*; do
    case ${old##*/} in "${app##*/}" | "$previous") ;; *) rm -rf "$old" ;; esac
  done
}

# Runs a part of the build, at most so many seconds. It ends with this script; a killed script leaves it to the next.
work() {
  begin "$@" >&2
  wait "$worker"
}

begin() {
  seconds=$1
  shift
  if command -v timeout >/dev/null 2>&1; then set -- timeout -k 90 "$seconds" "$@"; fi
  "$@" </dev/null &
  worker=$!
  echo "$worker" >"$target/worker"
}

# Ends what a build left running, this one or an earlier one that was killed, and waits until it is gone.
end_worker() {
  worker=$(cat "$target/worker" 2>/dev/null || jobs -p) # a signal may come before the number is written
  if [ -n "$worker" ] && is_worker; then
    kill "$worker" 2>/dev/null || :
    for _ in $(seq 150); do
      is_worker || break
      sleep 0.2
    done
    kill -9 -- "-$worker" "$worker" 2>/dev/null || :
  fi
  rm -rf "$target/worker" "$target"/rehearsal.*
}

is_worker() {
  case "$(ps -p "$worker" -o args= 2>/dev/null)" in *"$root"*) ;; *) return 1 ;; esac
}

# Lets the JDK keep what a start needs (AOT cache), from a rehearsal in a data folder of its own.
train_server() {
  data=$(mktemp -d "$target/rehearsal.XXXXXX")
  begin 300 env -u THIDUA_DB_URL -u THIDUA_PUBLIC_URL "$java" $flags -XX:AOTCacheOutput="$app/thidua.aot" \
    -jar "$app/thidua.jar" --port 0 --data "$data/data" >"$data/out" 2>"$data/err"
  until grep -q "http://" "$data/out"; do
    kill -0 "$worker" 2>/dev/null || break
    sleep 0.2
  done
  port=$(sed -n 's|.*:\([0-9]*\)/$|\1|p' "$data/out")
  if [ -n "$port" ]; then
    for path in / /dang-nhap /health; do ask "$port" "$path"; done
    kill "$worker"
  fi
  wait "$worker" || :
  [ -f "$app/thidua.aot" ] || say "Không chuẩn bị được; chương trình vẫn chạy nhưng khởi động chậm hơn."
  rm -rf "$data"
}

# The same for the commands that read plans: they start neither Spring nor the database, so that their cache is small.
train_reader() {
  plans=$root/src/test/resources/planfile-second
  [ -d "$plans" ] || return 0
  begin 120 "$java" $flags -XX:AOTCacheOutput="$app/plan.aot" -jar "$app/thidua.jar" plan score "$plans" >/dev/null 2>&1
  wait "$worker" || :
}

ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
  cat <&3 >/dev/null
  exec 3>&-
}

# Puts the built program in place of this script.
run_program() {
  app=$(cd -P "$current" && pwd)
  cache=thidua.aot
  case "${1-}" in plan) cache=plan.aot flags="$flags -XX:TieredStopAtLevel=1" ;; esac
  exec "$java" $flags -XX:AOTCache="$app/$cache" -Xlog:disable \
    -Dthidua.data="${THIDUA_DATA:-$root/data}" -jar "$app/thidua.jar" "$@"
}
