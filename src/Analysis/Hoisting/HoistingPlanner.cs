using System.Collections.Immutable;
using FixtureGen.Analysis.Reloading;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Plans how the rows and the database that a class makes for every test are made once. Refuses wherever that might change what a test sees.</summary>
internal sealed class HoistingPlanner
{
    private readonly HoistingPlan plan;
    private readonly SemanticModel model;
    private readonly DatabaseStatements statements;
    private readonly HelperMethods helpers;
    private readonly CancellationToken cancellation;
    private readonly List<(StatementSyntax Statement, StatementFacts Facts)> candidates = [];

    private HoistingPlanner(HoistingPlan plan, SemanticModel model, IReadOnlyList<PerTestWork> works, CancellationToken cancellation)
    {
        this.plan = plan;
        this.model = model;
        this.cancellation = cancellation;
        statements = new DatabaseStatements(plan, model, works, cancellation);
        helpers = new HelperMethods(plan, cancellation);
    }

    /// <param name="type">A class whose set-up or tear-down works on its database.</param>
    /// <param name="style">How its tests are run.</param>
    /// <param name="finder">Finds out what its set-ups do.</param>
    /// <param name="databases">The test databases that the project can use.</param>
    /// <param name="names">The names of contexts in the compilation.</param>
    /// <param name="compilation">The compilation of the class.</param>
    /// <param name="cancellation">Cancels the planning.</param>
    /// <param name="isOwner">Whether it is a class fixture, and no class of tests.</param>
    /// <param name="arranged">Rows that its tests store, and that are to be moved as well.</param>
    public static HoistingPlan Create(
        INamedTypeSymbol type, TestStyle style, PerTestWorkFinder finder, ImmutableArray<INamedTypeSymbol> databases, ContextNames names, Compilation compilation,
        CancellationToken cancellation, bool isOwner = false, ArrangedTests? arranged = null)
    {
        var declarations = type.DeclaringSyntaxReferences.Where(reference => !reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        var declaration = (TypeDeclarationSyntax)declarations[0].GetSyntax(cancellation);
        var plan = new HoistingPlan(type, declaration) { UsesFixtureGen = TestClassSymbols.IsTestClass(type), IsOwner = isOwner };
        if (declarations.Count > 1)
        {
            return plan.Refuse("the class has several parts");
        }

        if (type.IsFileLocal || TypeNames.IsGeneric(type))
        {
            return plan.Refuse("the class is generic or local to its file");
        }

        if (declaration.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia) && declaration.Span.Contains(trivia.Span)))
        {
            return plan.Refuse("the class has code under '#if'");
        }

        new DatabaseOwners(finder, databases, names, compilation, cancellation).Find(plan);
        var members = SetUpMembers.Of(type, style, finder.Attributes);
        var works = members.OncePerClass.SelectMany(method => finder.Find(type, method)).Concat(finder.Find(type, style)).ToList();
        var planner = new HoistingPlanner(plan, compilation.GetSemanticModel(declaration.SyntaxTree), works, cancellation);
        planner.FindVariables();
        planner.Split(members);
        planner.ChooseMoved();
        arranged?.Hoist(plan, planner.statements, finder.Attributes, planner.model, cancellation);
        planner.CheckMoved();
        planner.CheckRest();
        if (plan.WhyNot is null)
        {
            var rows = new TrackedRows(plan, planner.model, cancellation);
            new KeptFields(plan, rows, planner.model, planner.helpers, cancellation).Check();
            planner.CheckOwner(members);
            new DatabasePlanner(plan, planner.model, databases, names, compilation, cancellation).Choose([.. works.Select(work => work.Work).Where(work => work.Kind == WorkKind.CreatesSchema)]);
            new SetUpOrder(plan, planner.model, planner.statements, planner.helpers, cancellation).Check(planner.candidates, storesLater: arranged is not null);
            new HiddenWork(plan, members, planner.model, cancellation).Check(works);
            new SeparateDatabases(plan, members, planner.model, cancellation).Check();
            rows.Check();
            GeneratedNames.Check(plan);
            new SharedByTests(plan, members, planner.statements).Check();
            new OwnConnections(plan, planner.model, cancellation).Replace(members);
        }

        return plan;
    }

    private void FindVariables()
    {
        foreach (var member in plan.Type.GetMembers())
        {
            if (!member.IsImplicitlyDeclared && member.DeclaringSyntaxReferences.Any(reference => plan.Declaration.Span.Contains(reference.Span))
                && plan.RoleOf(member) is not null && IsVariable(member))
            {
                plan.Variables.Add(member);
            }
        }

        for (var ancestor = plan.Type.BaseType; ancestor is { SpecialType: SpecialType.None } && !plan.UsesFixtureGen; ancestor = ancestor.BaseType)
        {
            if (ancestor.GetMembers().Any(member => DatabaseRoles.Of(member) is not null && !member.IsImplicitlyDeclared && member.DeclaredAccessibility != Accessibility.Private))
            {
                plan.Refuse($"its base class '{ancestor.Name}' makes the database");
            }
        }
    }

    /// <summary>A property with code of its own makes something anew, and is no variable.</summary>
    private bool IsVariable(ISymbol member)
        => member is IFieldSymbol || member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    private void Split(SetUpMembers members)
    {
        var splitter = new SetUpStatements(statements, plan, model, cancellation);
        var body = members.SetUps.SelectMany(setUp => splitter.Split(BodyOf(setUp))).ToList();
        var emptying = plan.UsesFixtureGen ? [] : statements.EmptyingIn(body);
        plan.IsEmptied = emptying.Count > 0 || statements.AreEmptied(members);
        plan.Dropped.AddRange(emptying);
        candidates.AddRange(body.Where(statement => !emptying.Contains(statement)).Select(statement => (statement, StatementFacts.Of(statement, plan, model, cancellation))));

        foreach (var tearDown in members.TearDowns)
        {
            // What empties tables after a test is plumbing too: the rollback does it.
            var left = splitter.Split(BodyOf(tearDown)).ToList();
            var emptied = statements.EmptyingAnywhereIn(left);
            var savesNothingElse = emptied.Count > 0 && !left.Exists(statement => statements.KindsIn(statement).Contains(WorkKind.AddsRows));
            plan.Dropped.AddRange(left.Where(statement => emptied.Contains(statement) || (savesNothingElse && statements.Saves(statement))));
        }
    }

    private IEnumerable<StatementSyntax> BodyOf(IMethodSymbol method)
        => method.DeclaringSyntaxReferences.FirstOrDefault(reference => plan.Declaration.SyntaxTree == reference.SyntaxTree)?.GetSyntax(cancellation) is BaseMethodDeclarationSyntax { Body: { } body }
            ? body.Statements
            : [];

    /// <summary>Moved is what stores rows, what that needs, and what only makes sense together with it.</summary>
    private void ChooseMoved()
    {
        var moved = new HashSet<StatementSyntax>(candidates.Where(candidate => statements.Stores(candidate.Statement) || CallsStoringHelper(candidate.Facts)).Select(candidate => candidate.Statement));
        var made = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var before = -1; before != moved.Count + made.Count;)
        {
            before = moved.Count + made.Count;
            var needed = candidates.Where(candidate => moved.Contains(candidate.Statement)).SelectMany(candidate => candidate.Facts.Locals.Concat(candidate.Facts.Members)).ToImmutableHashSet(SymbolEqualityComparer.Default);
            foreach (var (statement, facts) in candidates.Where(candidate => !moved.Contains(candidate.Statement)))
            {
                var makesNeeded = facts.Declared.Any(needed.Contains) || (facts.Assigned is { } assigned && needed.Contains(assigned));
                var usesMade = facts.Locals.Concat(facts.Members).Any(made.Contains) && (!facts.UsesDatabase || facts.Assigned is null);
                if (makesNeeded || usesMade)
                {
                    moved.Add(statement);
                }
            }

            foreach (var (_, facts) in candidates.Where(candidate => moved.Contains(candidate.Statement)))
            {
                made.UnionWith(facts.Declared);
                if (facts.Assigned is { } assigned)
                {
                    made.Add(assigned);
                }
            }
        }

        // What is forgotten before further rows are stored is not in their way.
        var last = candidates.FindLastIndex(candidate => moved.Contains(candidate.Statement));
        moved.UnionWith(candidates.Take(last + 1).Select(candidate => candidate.Statement).Where(statements.Forgets));

        CheckKeptCalls(moved);
        plan.Moved.AddRange(candidates.Select(candidate => candidate.Statement).Where(moved.Contains));
        plan.Kept.AddRange(candidates.Where(candidate => moved.Contains(candidate.Statement)).Select(candidate => candidate.Facts.Assigned).OfType<IFieldSymbol>().Distinct<IFieldSymbol>(SymbolEqualityComparer.Default));
        if (candidates.FirstOrDefault(candidate => !moved.Contains(candidate.Statement) && candidate.Facts.Locals.Any(made.Contains)) is { Statement: not null } torn)
        {
            plan.Refuse($"'{torn.Facts.Locals.First(made.Contains).Name}' is part of the rows and of each test's own set-up");
        }
    }

    /// <summary>Rows that a method stores which cannot be made static would be stored for every test as before.</summary>
    private void CheckKeptCalls(HashSet<StatementSyntax> moved)
    {
        foreach (var method in candidates.Where(candidate => !moved.Contains(candidate.Statement)).SelectMany(candidate => candidate.Facts.Methods))
        {
            if (helpers.BodyOf(method) is null && method.DeclaringSyntaxReferences is [var reference, ..]
                && (reference.SyntaxTree != plan.Declaration.SyntaxTree || reference.GetSyntax(cancellation).DescendantNodes().Any(statements.Stores)))
            {
                plan.Refuse(CannotBeStatic(method));
            }
        }
    }

    private static string CannotBeStatic(IMethodSymbol method) => $"the set-up calls '{method.Name}', which is inherited, virtual or in another part of the class";

    private bool CallsStoringHelper(StatementFacts facts) => facts.Methods.Any(method => helpers.BodyOf(method) is { } body && Stores(body, method));

    private bool Stores(SyntaxNode body, IMethodSymbol method)
        => body.DescendantNodesAndSelf().OfType<StatementSyntax>().Any(statements.Stores)
        || body is ArrowExpressionClauseSyntax arrow && statements.Stores(arrow)
        || StatementFacts.Of(body, plan, model, cancellation).Methods.Any(called => !SymbolEqualityComparer.Default.Equals(called, method) && helpers.BodyOf(called) is { } inner && Stores(inner, called));

    /// <summary>A class fixture that does more than to prepare a database is still needed for that.</summary>
    private void CheckRest()
    {
        if (plan.IsOwner && candidates.FirstOrDefault(candidate => !plan.Moved.Contains(candidate.Statement)) is { Statement: { } more })
        {
            plan.Refuse($"'{plan.Type.Name}' does more than prepare the database: {SetUpOrder.FirstLine(more)}");
        }
    }

    private void CheckOwner(SetUpMembers members)
    {
        if (plan.Owner is { } owner)
        {
            var perTest = members.SetUps.Concat(members.TearDowns).SelectMany(member => member.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax(cancellation)).ToList();
            new OwnerUses(plan, owner, perTest, model, cancellation).Check();
        }
    }

    private void CheckMoved()
    {
        if (plan.Moved.Concat(plan.Dropped).Any(statement => statement.ContainsDirectives))
        {
            plan.Refuse("the set-up has preprocessor directives");
        }

        foreach (var statement in plan.Moved)
        {
            Check(statement, StatementFacts.Of(statement, plan, model, cancellation));
        }
    }

    private void Check(SyntaxNode code, StatementFacts facts)
    {
        if (Unrepeatable.ReasonIn(code, model, cancellation) is { } reason)
        {
            plan.Refuse(reason);
        }

        if (ConnectionSettings.In(code, model, cancellation) is { } setting)
        {
            plan.Refuse($"'{setting}' applies only to the connection of the set-up");
        }

        if (facts.UsesThis)
        {
            plan.Refuse("the set-up passes the test class itself to other code");
        }

        if (facts.Parameters.FirstOrDefault(parameter => code is StatementSyntax && !plan.Helpers.Any(helper => helper.Parameters.Contains(parameter, SymbolEqualityComparer.Default))) is { } taken)
        {
            plan.Refuse($"the rows depend on '{taken.Name}'");
        }

        if (facts.Members.FirstOrDefault(member => !plan.Kept.Contains(member, SymbolEqualityComparer.Default)) is { } member)
        {
            plan.Refuse($"the rows depend on '{member.Name}'");
        }

        foreach (var method in facts.Methods.Where(method => !plan.Helpers.Contains(method, SymbolEqualityComparer.Default)))
        {
            if (helpers.BodyOf(method) is not { } body)
            {
                plan.Refuse(CannotBeStatic(method));
                continue;
            }

            plan.Helpers.Add(method);
            if (body is BlockSyntax block)
            {
                foreach (var statement in new SetUpStatements(statements, plan, model, cancellation).Split(block.Statements))
                {
                    if (StatementFacts.Of(statement, plan, model, cancellation).Assigned is { } assigned && !plan.Kept.Contains(assigned, SymbolEqualityComparer.Default))
                    {
                        plan.Kept.Add(assigned);
                    }
                }
            }

            var inner = StatementFacts.Of(body, plan, model, cancellation);
            inner.Parameters.Clear();
            Check(body, inner);
        }
    }
}
