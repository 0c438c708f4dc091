using System.IO.MemoryMappedFiles;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using SQLitePCL;

/// <summary>
/// Counts every statement that SQLite runs in this process, on any connection and of whatever origin: the tests', the application's, Entity Framework's
/// and FixtureGen's own. It stands between the provider and SQLite. The project has it before the code fix and after it, and nowhere else.
/// </summary>
public static class StatementCounter
{
    // A test host may be ended before the process's exit handlers have run; what is in the file's memory stays.
    private static readonly MemoryMappedViewAccessor Count =
        MemoryMappedFile.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "statements.count"), FileMode.Create, null, sizeof(long)).CreateViewAccessor();

    [ModuleInitializer]
    internal static void Start()
    {
        Batteries_V2.Init();
        var provider = (ISQLite3Provider)typeof(raw).GetField("_imp", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        raw.SetProvider((ISQLite3Provider)Activator.CreateInstance(CountingProvider(), provider)!);
        raw.FreezeProvider(true);
    }

    /// <summary>Called before each step of a statement: the first one runs it.</summary>
    public static void Stepping(ISQLite3Provider provider, sqlite3_stmt statement)
    {
        if (provider.sqlite3_stmt_busy(statement) == 0)
        {
            Add(1);
        }
    }

    /// <summary>Called before a text is executed without being prepared.</summary>
    public static void Executing(utf8z text)
        => Add(text.utf8_to_string().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length);

    private static void Add(int statements)
    {
        lock (Count)
        {
            Count.Write(0, Count.ReadInt64(0) + statements);
        }
    }

    /// <summary>A provider whose every method calls the same one of another provider.</summary>
    private static Type CountingProvider()
    {
        var type = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Counting"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("Counting").DefineType("CountingProvider", TypeAttributes.Public, typeof(object), [typeof(ISQLite3Provider)]);
        var inner = type.DefineField("inner", typeof(ISQLite3Provider), FieldAttributes.Private);
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(ISQLite3Provider)]).GetILGenerator();
        constructor.Emit(OpCodes.Ldarg_0);
        constructor.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
        constructor.Emit(OpCodes.Ldarg_0);
        constructor.Emit(OpCodes.Ldarg_1);
        constructor.Emit(OpCodes.Stfld, inner);
        constructor.Emit(OpCodes.Ret);
        foreach (var method in typeof(ISQLite3Provider).GetMethods())
        {
            var parameters = method.GetParameters();
            var forward = type.DefineMethod(
                method.Name, MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.Final, method.ReturnType, [.. parameters.Select(static parameter => parameter.ParameterType)]);
            var code = forward.GetILGenerator();
            if (method.Name == nameof(ISQLite3Provider.sqlite3_step))
            {
                code.Emit(OpCodes.Ldarg_0);
                code.Emit(OpCodes.Ldfld, inner);
                code.Emit(OpCodes.Ldarg_1);
                code.Emit(OpCodes.Call, typeof(StatementCounter).GetMethod(nameof(Stepping))!);
            }
            else if (method.Name == nameof(ISQLite3Provider.sqlite3_exec))
            {
                code.Emit(OpCodes.Ldarg_2);
                code.Emit(OpCodes.Call, typeof(StatementCounter).GetMethod(nameof(Executing))!);
            }

            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Ldfld, inner);
            for (var i = 1; i <= parameters.Length; i++)
            {
                code.Emit(OpCodes.Ldarg, (short)i);
            }

            code.Emit(OpCodes.Callvirt, method);
            code.Emit(OpCodes.Ret);
            type.DefineMethodOverride(forward, method);
        }

        return type.CreateType();
    }
}
