using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes indented lines of C#, ended by a line feed on every platform.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int indentation;

    /// <summary>Writes one line or several; each is indented as the writer stands.</summary>
    public void WriteLine(string lines = "")
    {
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                text.Append(' ', 4 * indentation).Append(line);
            }

            text.Append('\n');
        }
    }

    public void OpenBlock()
    {
        WriteLine("{");
        indentation++;
    }

    public void CloseBlock()
    {
        indentation--;
        WriteLine("}");
    }

    /// <summary>Indents the lines up to <see cref="Outdent"/> by one more step.</summary>
    public void Indent() => indentation++;

    public void Outdent() => indentation--;

    public SourceText ToSourceText() => SourceText.From(text.ToString(), Encoding.UTF8);
}
