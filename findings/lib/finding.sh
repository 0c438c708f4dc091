# Sourced by every finding: a temporary folder, pinned packages in it, and the comparison with the output that was seen.
# Nothing outside of the folder is written: packages, projects and their output go with it.

finding=$(basename "$0" .sh)
lib=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d /tmp/finding-XXXXXX)
trap 'rm -rf "$folder"' EXIT

export NUGET_PACKAGES="$folder/packages"
# No compiler or build node stays behind.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# What a folder above says about builds is not the packages' behaviour.
echo '<Project />' | tee "$folder/Directory.Build.props" "$folder/Directory.Build.targets" "$folder/Directory.Packages.props" >/dev/null

# project NAME PACKAGE VERSION [PACKAGE VERSION …] <PROGRAM: the program, built with exactly these packages and Sql.cs.
project() {
  local name=$1
  shift
  mkdir "$folder/$name"
  {
    echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>'
    echo '<ImplicitUsings>enable</ImplicitUsings><Nullable>disable</Nullable><LangVersion>latest</LangVersion><NuGetAudit>false</NuGetAudit>'
    echo '<WarningsAsErrors>NU1603</WarningsAsErrors><SatelliteResourceLanguages>en</SatelliteResourceLanguages></PropertyGroup><ItemGroup>'
    echo "<Compile Include=\"$lib/Sql.cs\" />"
    while [ $# -gt 0 ]; do
      echo "<PackageReference Include=\"$1\" Version=\"[$2]\" />"
      shift 2
    done
    echo '</ItemGroup></Project>'
  } >"$folder/$name/$name.csproj"
  cat >"$folder/$name/Program.cs"
  if ! dotnet build "$folder/$name" --verbosity quiet >"$folder/$name.log" 2>&1; then
    cat "$folder/$name.log"
    echo "$finding: the packages cannot be installed, or the program does not build with them"
    exit 1
  fi
}

# run NAME [ARGUMENT …]: what the program prints is added to the output.
run() {
  local name=$1
  shift
  if ! dotnet exec "$folder/$name/bin/Debug/net10.0/$name.dll" "$@" >>"$folder/output" 2>"$folder/errors"; then
    cat "$folder/output" "$folder/errors"
    echo "$finding: the program fails"
    exit 1
  fi
}

# as_seen <OUTPUT: fails if the output is no longer this one.
as_seen() {
  if diff --unified --label 'seen then' --label 'seen now' - "$folder/output"; then
    echo "$finding: as seen"
  else
    echo "$finding: the behaviour has changed"
    exit 1
  fi
}
