using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>What is added to the classes of a project, in the order of their files.</summary>
internal sealed record ClassesModel(ProjectModel Project, EquatableArray<TestClassModel> Classes);
