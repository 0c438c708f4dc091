using System.Collections.Immutable;
using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Writes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Reloading;

/// <summary>Collects what a body does to databases, and which code in source it calls. Code that guards itself against running twice is passed over.</summary>
internal sealed class CodeWorkWalker(SourceBodies bodies, INamedTypeSymbol type, CodeWork found) : OperationWalker
{
    private readonly CallFrame frame = new(caller: null, type);
    private readonly KnownTexts texts = new(new ValueReader(bodies));

    public override void VisitBlock(IBlockOperation operation)
    {
        foreach (var statement in operation.Operations)
        {
            if (RunOnceGuards.LeavesWhenDone(statement))
            {
                return;
            }

            Visit(statement);
        }
    }

    public override void VisitConditional(IConditionalOperation operation)
    {
        if (!RunOnceGuards.IsGuard(operation))
        {
            base.VisitConditional(operation);
        }
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        base.VisitInvocation(operation);
        var method = operation.TargetMethod;
        if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, bodies.Compilation.Assembly))
        {
            Call(method, operation.Instance, operation.Syntax, operation.Arguments);
        }
        else if (DatabaseCalls.KindOf(operation) is { } kind)
        {
            found.Works.Add(new Work(kind, operation.Syntax, DatabaseCalls.StatementsOf(operation, kind)));
        }
        else if (SqlCalls.Parameter(method) is { } sql && operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == sql.Ordinal) is { } text)
        {
            Run(text.Value, operation.Syntax, isFormat: sql.Type.Name == "FormattableString");
        }
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        base.VisitObjectCreation(operation);
        if (operation.Constructor is not { } constructor)
        {
            return;
        }

        if (SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, bodies.Compilation.Assembly))
        {
            Call(constructor, instance: null, operation.Syntax, operation.Arguments);
        }
        else if (SqlCalls.Parameter(constructor) is { } sql && operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == sql.Ordinal) is { } text)
        {
            Run(text.Value, operation.Syntax, isFormat: false);
        }
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        base.VisitSimpleAssignment(operation);
        if (operation.Target is IPropertyReferenceOperation { Property: { Name: "CommandText" } property } && SqlCalls.IsCommand(property.ContainingType))
        {
            Run(operation.Value, operation.Syntax, isFormat: false);
        }
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        base.VisitPropertyReference(operation);
        if (operation.Property.GetMethod is { IsImplicitlyDeclared: false } getter
            && SymbolEqualityComparer.Default.Equals(getter.ContainingAssembly, bodies.Compilation.Assembly))
        {
            Call(getter, operation.Instance, operation.Syntax, operation.Arguments);
        }
    }

    private void Call(IMethodSymbol callee, IOperation? instance, SyntaxNode syntax, ImmutableArray<IArgumentOperation> arguments)
    {
        var given = new Dictionary<IParameterSymbol, string>(SymbolEqualityComparer.Default);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter && parameter.Ordinal < callee.OriginalDefinition.Parameters.Length)
            {
                given[callee.OriginalDefinition.Parameters[parameter.Ordinal]] = texts.Of(new Value(argument.Value, frame))[0];
            }
        }

        var isOnThis = instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        found.Calls.Add(new SourceCall(callee.OriginalDefinition, isOnThis, syntax, given));
    }

    private void Run(IOperation sql, SyntaxNode syntax, bool isFormat)
    {
        if (sql.Unwrap() is IParameterReferenceOperation { Parameter: { } parameter })
        {
            found.RunTexts.Add((parameter, syntax));
            return;
        }

        var value = new Value(sql, frame);
        foreach (var text in isFormat ? texts.OfFormat(value) : texts.Of(value))
        {
            AddWorks(text, syntax, found.Works);
        }
    }

    internal static void AddWorks(string sql, SyntaxNode syntax, List<Work> works)
    {
        var effects = SqlEffects.Of(sql);
        Add(WorkKind.InsertsRows, effects.Inserts);
        Add(WorkKind.CreatesSchema, effects.SchemaChanges);
        Add(WorkKind.EmptiesTables, effects.Emptied);

        void Add(WorkKind kind, int statements)
        {
            if (statements > 0)
            {
                works.Add(new Work(kind, syntax, statements));
            }
        }
    }
}
