#!/usr/bin/env bash
# YamlDotNet: 012 is ten in a property of int, and twelve in one of decimal, double or TimeSpan days.
#
# A good guess: numbers are read as YAML 1.2 says (012 is twelve, 0o12 is ten, 1:30 is text), or as YAML 1.1 says (012 is ten, 1:30 is
#   ninety), but by one of the two; and a value that is no number for the type raises an error.
# What happens: integers are read by YAML 1.1, with octal and base-60 numbers, everything else by .NET. So the same 012 means two numbers
#   by the type of the property, 1:30 fills an int with 90 and a TimeSpan with one hour and a half, 08 raises an error for an int and is 8
#   for a decimal, and the 0o12 of YAML 1.2 is refused by all. No value, or null, for an int is 0, not an error.
# Versions: YamlDotNet 18.1.0. Seen on 2026-11-30.
# Who is hurt: rows in YAML with codes written with zeros in front, or with durations: wrong data without an error, that moves when a
#   column changes from int to decimal. Quote such values and make the property a string, or check text before it is bound.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

project probe YamlDotNet 18.1.0 <<'PROGRAM'
using YamlDotNet.Serialization;

var deserializer = new DeserializerBuilder().Build();
foreach (var text in new[] { "012", "08", "0o12", "1:30", "1:30:00", "1_000", "", "null", "12" })
{
    Console.WriteLine($"'{text}': int {Read<int>(text)}, decimal {Read<decimal>(text)}, double {Read<double>(text)}, "
        + $"TimeSpan {Read<TimeSpan>(text)}, string '{Read<string>(text)}'");
}

string Read<T>(string text)
{
    try
    {
        return FormattableString.Invariant($"{deserializer.Deserialize<Dictionary<string, T>>($"value: {text}")["value"]}");
    }
    catch (YamlDotNet.Core.YamlException)
    {
        return "error";
    }
}
PROGRAM

run probe
as_seen <<'SEEN'
'012': int 10, decimal 12, double 12, TimeSpan 12.00:00:00, string '012'
'08': int error, decimal 8, double 8, TimeSpan 8.00:00:00, string '08'
'0o12': int error, decimal error, double error, TimeSpan error, string '0o12'
'1:30': int 90, decimal error, double error, TimeSpan 01:30:00, string '1:30'
'1:30:00': int 5400, decimal error, double error, TimeSpan 01:30:00, string '1:30:00'
'1_000': int 1000, decimal 1000, double 1000, TimeSpan error, string '1_000'
'': int 0, decimal 0, double 0, TimeSpan 00:00:00, string ''
'null': int 0, decimal 0, double 0, TimeSpan error, string ''
'12': int 12, decimal 12, double 12, TimeSpan 12.00:00:00, string '12'
SEEN
