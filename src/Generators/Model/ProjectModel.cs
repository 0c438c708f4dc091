using FixtureGen.Analysis.Symbols;

namespace FixtureGen.Generators.Model;

/// <summary>What all generated files of a project have in common.</summary>
/// <param name="GlueNamespace">
/// Holds the project's glue; named after the assembly, so that assemblies that see each other's internals do not clash.
/// </param>
internal sealed record ProjectModel(TestFramework Framework, string GlueNamespace);
