using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Sources;
using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>FG5007: calls whose task is thrown away, and calls of <c>async void</c> methods.</summary>
internal sealed class UnawaitedWorkHazard() : Hazard(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.WorkIsNotAwaited,
        title: "Work is not awaited",
        messageFormat: "{0} is not awaited, so its work can go on after the test has ended and its changes are rolled back. {1}.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.WorkIsNotAwaited));

    /// <summary>Calls that return a task but start no work.</summary>
    private static readonly ImmutableHashSet<string> Idle = ImmutableHashSet.Create(
        "Delay", "FromResult", "FromCanceled", "FromException", "CancelAsync");

    /// <summary>What mocking libraries put before a call that is only described, not made.</summary>
    private static readonly ImmutableHashSet<string> Descriptions =
        ImmutableHashSet.Create(
            "Received", "DidNotReceive", "ReceivedWithAnyArgs", "DidNotReceiveWithAnyArgs", "When", "WhenForAnyArgs", "Verify", "Setup");

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        var call = operation switch
        {
            IExpressionStatementOperation { Operation: IInvocationOperation statement } when IsTask(statement.Type)
                || IsAsyncVoid(statement.TargetMethod) => statement,
            ISimpleAssignmentOperation { Target: IDiscardOperation, Value: var value } when IsTask(value.Type) =>
                value.Unwrap() as IInvocationOperation,
            IVariableDeclaratorOperation { Initializer.Value: var value, Symbol: var local } when IsTask(local.Type)
                && !IsUsed(local, context.Root) => value.Unwrap() as IInvocationOperation,
            _ => null,
        };
        if (call is not null && !IsIdle(call) && !IsDescription(call) && !IsInExpressionTree(call))
        {
            yield return new Finding(
                Rule, call.Syntax, call.TargetMethod.Name, IsAsyncVoid(call.TargetMethod)
                    ? $"Return a task from '{call.TargetMethod.Name}', and await it"
                    : "Await it")
            {
                IsFixable = IsTask(call.Type) && operation is not IVariableDeclaratorOperation,
            };
        }
    }

    private static bool IsTask(ITypeSymbol? type)
        => type is INamedTypeSymbol
            { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };

    private static bool IsAsyncVoid(IMethodSymbol method) => method is { IsAsync: true, ReturnsVoid: true };

    private static bool IsUsed(ILocalSymbol local, IOperation root)
        => root.Descendants()
            .Any(
                operation => operation is ILocalReferenceOperation reference
                    && SymbolEqualityComparer.Default.Equals(reference.Local, local));

    private static bool IsIdle(IInvocationOperation call)
        => Idle.Contains(call.TargetMethod.Name) && call.TargetMethod.ContainingNamespace is { Name: "Tasks" or "Threading" };

    private static bool IsDescription(IInvocationOperation call)
    {
        for (var instance = call.Instance; instance is not null; instance = (instance as IInvocationOperation)?.Instance)
        {
            if (instance is IInvocationOperation { TargetMethod: var method } && Descriptions.Contains(method.Name) && IsOfMocks(method))
            {
                return true;
            }
        }

        return IsInLambdaFor(call, IsOfMocks);
    }

    private static bool IsOfMocks(IMethodSymbol method) => method.ContainingAssembly.Name is "NSubstitute" or "Moq" or "FakeItEasy";

    /// <summary>Whether a call stands in code that is given to a certain method, as in <c>Received.InOrder(() => …)</c>.</summary>
    private static bool IsInLambdaFor(IOperation call, Func<IMethodSymbol, bool> isMeant)
    {
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            if (current is IArgumentOperation { Value: var given, Parent: IInvocationOperation { TargetMethod: var method } }
                && given.Unwrap() is IDelegateCreationOperation && isMeant(method))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInExpressionTree(IOperation call)
    {
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            if (current is IConversionOperation { Type.Name: "Expression", Operand: IAnonymousFunctionOperation })
            {
                return true;
            }
        }

        return false;
    }
}
