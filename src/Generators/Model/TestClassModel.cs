using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>What is added to one class.</summary>
internal sealed record TestClassModel
{
    public required TypeName Name { get; init; }

    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The types to open, outermost first; the last one is the class.</summary>
    public required EquatableArray<TypeHeader> Headers { get; init; }

    /// <summary>False for an abstract class: it uses the sandbox that the class deriving from it has entered.</summary>
    public required bool IsConcrete { get; init; }

    public required string GroupId { get; init; }

    public required MemberModels Members { get; init; }

    /// <summary>The class set-ups that the class declares itself, or null.</summary>
    public required SetupModel? Setup { get; init; }

    /// <summary>True when the class or a base class has class set-ups.</summary>
    public required bool HasSetup { get; init; }

    /// <summary>The class in the plan; null when it is nothing that a test framework runs.</summary>
    public required PlannedClass? Plan { get; init; }
}
