using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Reloading.Finding;

/// <summary>
/// Finds what the tests of a class have done each for itself, by a helper that they call or an object that they make, instead of in a
/// set-up.
/// </summary>
internal sealed class RepeatedByTests(
    Compilation compilation, CodeWorkReader reader, PerTestWorkFinder finder, CancellationToken cancellationToken)
{
    /// <summary>Two tests that look alike may be chance.</summary>
    private const int LeastTests = 3;

    /// <summary>Each call that repeats something, with what it does. Empty where the database is none.</summary>
    public IReadOnlyList<(RepeatedCall Call, List<PerTestWork> Works)> In(INamedTypeSymbol type, TestStyle style)
    {
        var found = new List<(RepeatedCall, List<PerTestWork>)>();
        foreach (var call in RepeatedCall.In(type, finder.Attributes, LeastTests, cancellationToken))
        {
            var works = WorksOf(call, type, style);
            if (works.Exists(static work => work.Work.Kind == WorkKind.UsesNoDatabase))
            {
                return [];
            }

            var shared = works.FindAll(static work => !work.IsDoneOnce && !work.Work.IsOnStatic && IsSharedWhateverIsAskedFor(work.Work));
            if (shared.Count > 0)
            {
                found.Add((call, shared));
            }

            var alike = call.Alike();
            if (alike.Places.Count >= LeastTests && AsksForTheSame(alike, works, type) is { Count: > 0 } same)
            {
                found.Add((alike, same));
            }
        }

        return found;
    }

    /// <summary>
    /// The schema of a context and a container are the same for all tests. Rows, scripts and applications are where the calls are.
    /// </summary>
    private static bool IsSharedWhateverIsAskedFor(Work work)
        => work.Kind == WorkKind.StartsContainer
        || (work is
            { Kind: WorkKind.CreatesSchema,
                Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } }
                    && DatabaseCalls.CreatesSchema(name));

    /// <summary>
    /// What the same call does again: an application; and where it is given the database alone, rows and resets that come with the schema
    /// or before all else.
    /// </summary>
    private List<PerTestWork> AsksForTheSame(RepeatedCall alike, List<PerTestWork> works, INamedTypeSymbol type)
    {
        var prepares = (alike.IsAtTheTop || works.Exists(static work => work.Work.Kind == WorkKind.CreatesSchema))
            && AsksForNothingElse(alike.First, type);
        return works.FindAll(work => !work.IsDoneOnce && !IsSharedWhateverIsAskedFor(work.Work)
            && (work.Work.Kind == WorkKind.StartsApplication || (prepares && work.Work.Kind != WorkKind.OpensConnection)));
    }

    private List<PerTestWork> WorksOf(RepeatedCall call, INamedTypeSymbol type, TestStyle style)
    {
        if (CalleeOf(call.First, type) is { } callee)
        {
            return finder.Find(type, style, call.Places[0].Test, callee, call.First);
        }

        // Few classes come here, so that their tests may be bound.
        return MayDoItself(call.First)
            && compilation.GetSemanticModel(call.First.SyntaxTree).GetOperation(call.First, cancellationToken) is { } operation
            && KindOf(operation) is { } kind
            ? [new PerTestWork(new Work(kind, call.First, 1), call.First, call.Places[0].Test)]
            : [];
    }

    private static bool MayDoItself(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name == "WithWebHostBuilder" || DatabaseCalls.CreatesSchema(name),
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: var created } } =>
            created is "WebApplicationFactory" or "TestServer",
        _ => false,
    };

    private static WorkKind? KindOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => DatabaseCalls.KindOf(invocation),
        IObjectCreationOperation { Type: INamedTypeSymbol created } when Applications.IsStartedBy(created) => WorkKind.StartsApplication,
        _ => null,
    };

    /// <summary>The helper or constructor of the project that is called, as far as names tell.</summary>
    private IMethodSymbol? CalleeOf(ExpressionSyntax call, INamedTypeSymbol type)
    {
        var candidates = call switch
        {
            InvocationExpressionSyntax { Expression: SimpleNameSyntax own } => OwnOf(own),
            InvocationExpressionSyntax
                { Expression: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax, Name: var own } } =>
                    OwnOf(own),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: SimpleNameSyntax of, Name: var called } }
                => CalledOn(of, type).Where(method => method.Name == called.Identifier.ValueText),
            ObjectCreationExpressionSyntax { Type: SimpleNameSyntax created } =>
                MembersOf(created).OfType<IMethodSymbol>().Where(IsConstructor),
            ImplicitObjectCreationExpressionSyntax
                { Parent.Parent.Parent: VariableDeclarationSyntax { Type: SimpleNameSyntax declared } } =>
                    MembersOf(declared).OfType<IMethodSymbol>().Where(IsConstructor),
            _ => [],
        };
        var given = ArgumentsOf(call).Count;
        return candidates.FirstOrDefault(
            candidate => SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, compilation.Assembly)
            && given <= candidate.Parameters.Length
            && candidate.Parameters.Skip(given).All(static parameter => parameter.IsOptional || parameter.IsParams));

        IEnumerable<IMethodSymbol> OwnOf(SimpleNameSyntax name)
            => type.SelfAndBases().SelectMany(declaring => declaring.GetMembers(name.Identifier.ValueText)).OfType<IMethodSymbol>();
    }

    /// <summary>The static methods of a class, or those of the class fixture or field that a class knows by that name.</summary>
    private IEnumerable<IMethodSymbol> CalledOn(SimpleNameSyntax of, INamedTypeSymbol type)
    {
        if (MembersOf(of).OfType<IMethodSymbol>().Where(static method => method.IsStatic).ToList() is { Count: > 0 } ofClass)
        {
            return ofClass;
        }

        var name = of.Identifier.ValueText;
        var known = type.SelfAndBases().SelectMany(declaring => declaring.GetMembers(name))
            .Select(static member => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type)
            .Concat(
                type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
                    .Where(parameter => parameter.Name == name).Select(static parameter => parameter.Type));
        return known.OfType<INamedTypeSymbol>().Take(1).SelectMany(static given => given.SelfAndBases())
            .SelectMany(static declaring => declaring.GetMembers()).OfType<IMethodSymbol>().Where(static method => !method.IsStatic);
    }

    private IEnumerable<ISymbol> MembersOf(SimpleNameSyntax name)
        => reader.Types.Named(name.Identifier.ValueText) is { } type ? type.GetMembers() : Enumerable.Empty<ISymbol>();

    private static bool IsConstructor(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor;

    /// <summary>Whether a call is given nothing that may differ from test to test: no more than literals and the database.</summary>
    private bool AsksForNothingElse(ExpressionSyntax call, INamedTypeSymbol type)
    {
        var parameters = CalleeOf(call, type)?.Parameters;
        return ArgumentsOf(call)
            .Select(
                (argument, at) => (argument.Expression, Parameter: parameters is { } known && at < known.Length ? known[at].Type : null))
                    .All(static given
            => given.Expression is LiteralExpressionSyntax || given.Parameter.IsOrDerivesFrom("DbContext")
            || AdoNetTypes.IsConnection(given.Parameter));
    }

    private static IReadOnlyList<ArgumentSyntax> ArgumentsOf(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => arguments.Arguments,
        _ => [],
    };
}
