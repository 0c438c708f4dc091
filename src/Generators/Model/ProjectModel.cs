using FixtureGen.Analysis.Symbols;

namespace FixtureGen.Generators.Model;

/// <summary>What all generated files of a project have in common.</summary>
/// <param name="GlueNamespace">
/// Holds the project's glue; named after the assembly, so that assemblies that see each other's internals do not clash.
/// </param>
/// <param name="HasTestServer">True when it can send requests to a web application in its own process.</param>
internal sealed record ProjectModel(TestFramework Framework, string GlueNamespace, bool HasTestServer);
