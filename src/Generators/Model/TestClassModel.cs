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

    public required bool IsSealed { get; init; }

    /// <summary>Where MSTest finds the hooks around the class's tests; nowhere under other frameworks.</summary>
    public required HooksPlace Hooks { get; init; }

    /// <summary>The property in which MSTest tells the class of its running test.</summary>
    public required TestContextMember TestContext { get; init; }

    /// <summary>True when the class names the types that are written once a project.</summary>
    public bool NeedsGlue => IsConcrete || Hooks == HooksPlace.BaseClass;

    public required string GroupId { get; init; }

    public required MemberModels Members { get; init; }

    /// <summary>The class set-ups that the class declares itself, or null.</summary>
    public required SetupModel? Setup { get; init; }

    /// <summary>True when the class or a base class has class set-ups.</summary>
    public required bool HasSetup { get; init; }

    /// <summary>The class in the plan; null when it is nothing that a test framework runs.</summary>
    public required PlannedClass? Plan { get; init; }
}
