using FixtureGen.Analysis.Writes;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Tests.Harness;

/// <summary>Table-touch lists in the notation of the tests: names by spaces, and <c>…</c> behind a list that is not complete.</summary>
internal static class Touches
{
    /// <summary>The list of a fixture of <see cref="Forum"/> with this code in its <c>LoadAsync</c>.</summary>
    public static string OfLoading(string body) => Of("F", Forum.Model, $$"""
        [Fixture]
        public sealed class F : Fixture<ForumContext>
        {
            public override async Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
            {
                {{body}}
                await Task.CompletedTask;
            }
        }
        """);

    /// <summary>The list of an ADO.NET fixture with this code in its <c>LoadAsync</c>.</summary>
    public static string OfLoadingWithAdo(string body, string members = "") => Of("F", $$"""
        [Fixture]
        public sealed class F : Fixture
        {
            public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
            {
                {{body}}
                await Task.CompletedTask;
            }

            {{members}}
        }
        """);

    public static string Of(string fixture, params string[] sources) => Of(fixture, Source.Compile(sources));

    public static string Of(string fixture, Compilation compilation)
        => Print(TouchListAnalysis.Analyze(compilation.GetTypeByMetadataName(fixture)!, compilation, CancellationToken.None));

    public static string Print(TouchList list) => string.Join(" ", list.Tables.Append("…").Take(list.Tables.Count + (list.IsComplete ? 0 : 1)));
}
