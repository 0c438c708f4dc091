using FixtureGen.Reloading.Hoisting.Model;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// Everything that keeps a class from being hoisted. The order is the one in which it is asked: messages say the first reason, and what
/// costs more to ask, or follows from something else, stands further down.
/// </summary>
internal static class HoistingChecks
{
    /// <summary>Of the class as it is declared, before any of its code is looked at.</summary>
    public static readonly IReadOnlyList<HoistingCheck<DeclaredClass>> OfDeclaration =
    [
        DeclarationShape.SeveralParts,
        DeclarationShape.GenericOrLocal,
        DeclarationShape.ConditionalCode,
    ];

    /// <summary>Of the class with its class fixture.</summary>
    public static readonly IReadOnlyList<HoistingCheck<ClassToHoist>> OfClass =
    [
        DatabaseOfBaseClass.WhyNot,
    ];

    /// <summary>Of the rows that would be stored once, and of who uses them.</summary>
    public static readonly IReadOnlyList<HoistingCheck<HoistedRows>> OfRows =
    [
        CallsThatStay.WhyNot,
        SharedLocals.WhyNot,
        RowsInTests.OtherValues,
        RowsInTests.OtherReaders,
        RowsInTests.BaseClass,
        RowsInTests.LostVariable,
        RowsByThemselves.Directives,
        RowsByThemselves.WhyNot,
        WorkOfOwner.WhyNot,
        KeptFields.WhyNot,
        OwnerUses.WhyNot,
    ];

    /// <summary>Of the database that the class would be given, and of what its tests would see then.</summary>
    public static readonly IReadOnlyList<HoistingCheck<HoistedClass>> OfHoistedClass =
    [
        ContextsOfClass.Several,
        ProviderConnections.WhyNot,
        ContextsOfClass.RemovedSeed,
        ExistingDatabase.Several,
        ExistingDatabase.MadeOtherwise,
        ExistingDatabase.OwnerWithoutContext,
        DeclaredDatabase.Context,
        DeclaredDatabase.Configuration,
        DeclaredDatabase.Connection,
        DeclaredDatabase.Schema,
        ContextsOfClass.MadeOtherwise,
        SetUpOrder.WhyNot,
        HiddenWork.WhyNot,
        SeparateDatabases.SeveralVariables,
        SeparateDatabases.OneConnection,
        SeparateDatabases.Services,
        DataSourceUses.WhyNot,
        SeparateDatabases.WhyNot,
        TrackedRows.WhyNot,
        GeneratedNames.WhyNot,
        SharedByTests.RemovedRows,
        SharedByTests.Order,
        SeveralConnections.WhyNot,
    ];

    /// <summary>The first reason of a list, or null.</summary>
    public static string? First<TSubject>(
        IReadOnlyList<HoistingCheck<TSubject>> checks, TSubject subject, CancellationToken cancellationToken)
        => checks.Select(check => check(subject, cancellationToken)).FirstOrDefault(static reason => reason is not null);
}
