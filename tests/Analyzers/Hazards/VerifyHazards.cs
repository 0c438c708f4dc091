using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Hazards;

/// <summary>Looks for hazards in members of a test class.</summary>
internal static class VerifyHazards
{
    /// <summary>The members of a test class, and types beside it, have the marked hazards and no others.</summary>
    public static Task ReportsAsync(string members, string types = "", params string[] messages)
        => Verify.ReportsInAsync<IsolationHazardAnalyzer>(
            source => TestCode.Compile(source, TestCode.Declarations, Library.Declarations, Library.GeneratedPartOf("Tests")),
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.Data.Sqlite;
            using Microsoft.Extensions.Configuration;
            using System.Transactions;
            using Xunit;

            [UseFixtures<Books>]
            public partial class Tests
            {
                {{members}}
            }

            {{types}}
            """,
            messages);
}
