using System.Text;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes what is added to one class.</summary>
internal static class TestClassEmitter
{
    public static SourceText Emit(TestClassModel model, ProjectModel project)
    {
        var writer = new SourceWriter();
        CommonText.WriteHeader(writer);
        if (model.Namespace.Length > 0)
        {
            writer.WriteLine("namespace " + model.Namespace);
            writer.OpenBlock();
        }

        var glue = FrameworkGlue.Of(project);
        OpenTypes(writer, model, glue);
        WriteMembers(writer, model, glue);
        for (var open = model.Headers.Count; open > 0; open--)
        {
            writer.CloseBlock();
        }

        if (model.Namespace.Length > 0)
        {
            writer.CloseBlock();
        }

        return writer.ToSourceText();
    }

    private static void OpenTypes(SourceWriter writer, TestClassModel model, FrameworkGlue? glue)
    {
        for (var i = 0; i < model.Headers.Count - 1; i++)
        {
            writer.WriteLine($"{model.Headers[i].Keywords} {model.Headers[i].Name}");
            writer.OpenBlock();
        }

        var header = model.Headers[model.Headers.Count - 1];
        if (model.IsConcrete && glue?.AttributeOf(model) is { } attribute)
        {
            writer.WriteLine($"[{attribute}]");
        }

        IEnumerable<string> bases = glue?.BasesOf(model) ?? [];
        if (model.IsConcrete)
        {
            bases = bases.Append(GlueNames.TestClass);
        }

        var separator = " :\n    ";
        var opening = new StringBuilder($"{header.Keywords} {header.Name}");
        foreach (var type in bases)
        {
            opening.Append(separator).Append(type);
            separator = ",\n    ";
        }

        writer.WriteLine(opening.ToString());
        writer.OpenBlock();
    }

    private static void WriteMembers(SourceWriter writer, TestClassModel model, FrameworkGlue? glue)
    {
        if (model.IsConcrete)
        {
            WriteDescriptor(writer, model);
            writer.WriteLine();
        }

        if (model.IsConcrete || model.Members.Any)
        {
            writer.WriteLine($"""
                {CommonText.GeneratedCode}
                {glue?.SandboxOf(model) ?? FrameworkGlue.RunningSandbox(model)}
                """);
        }

        WriteDataAccess(writer, model.Members);
        glue?.WriteMembers(writer, model);
        if (model.Setup is { } setup)
        {
            SetupEmitter.Write(writer, setup);
        }
    }

    private static void WriteDescriptor(SourceWriter writer, TestClassModel model)
    {
        var setup = model.HasSetup ? ", " + AddedMembers.SetUp : "";
        writer.WriteLine($"""
            {CommonText.GeneratedCode}
            static {GlueNames.Descriptor} {GlueNames.TestClass}.Descriptor
                => new {GlueNames.Descriptor}(typeof({model.Name.Expression}), {CommonText.Literal(model.GroupId)}{setup});
            """);
    }

    private static void WriteDataAccess(SourceWriter writer, MemberModels members)
    {
        const string Sandbox = "this." + GlueNames.SandboxField;

        if (members is { Context: { } context, Db: { } ofDb })
        {
            WriteMember(
                writer,
                "The context of the running test, made on first use and disposed after the test. What it changes is rolled back.",
                $"{ofDb} {DatabaseMembers.DbDeclaration(context)} => {GlueNames.ContextGlue}.Db<{context}>({Sandbox});");
        }

        if (members is { Context: { } newContext, NewDb: { } ofNewDb })
        {
            WriteMember(
                writer,
                "Makes a further context that sees what <c>Db</c> has saved, and is rolled back with it. The caller disposes it.",
                $"{ofNewDb} {DatabaseMembers.NewDbDeclaration(newContext)} => {GlueNames.ContextGlue}.NewDb<{newContext}>({Sandbox});");
        }

        if (members.Connection is { } ofConnection)
        {
            WriteMember(
                writer,
                "The open connection of the running test. What is changed through it is rolled back; do not dispose it.",
                $"{ofConnection} {DatabaseMembers.ConnectionDeclaration} => {Sandbox}.Connection;");
        }
    }

    private static void WriteMember(SourceWriter writer, string summary, string member)
    {
        writer.WriteLine($"""

            /// <summary>{summary}</summary>
            {CommonText.GeneratedCode}
            {member}
            """);
    }
}
