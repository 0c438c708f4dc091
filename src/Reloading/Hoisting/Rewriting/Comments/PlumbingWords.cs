using System.Text.RegularExpressions;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Comments;

/// <summary>Tells comments that only say what plumbing does from those that explain something.</summary>
internal static class PlumbingWords
{
    private static readonly Regex Word = new(@"\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{Lu}+(?!\p{Ll})|\p{N}+", RegexOptions.CultureInvariant);

    private static readonly Regex Ending = new("^(s|es|e|d|ed|r|er|y|ies|ied|ing|ion|ions|al|n)?$", RegexOptions.CultureInvariant);

    /// <summary>
    /// What one says about making, keeping and clearing a database, and the small words between. A word that is missing here only keeps a
    /// comment.
    /// </summary>
    private static readonly HashSet<string> Known = new(
        ("""
        database db sql sqlite sq lite postgres postgre postgresql npgsql server file memory connection connect context factory option builder schema table row container fixture respawn checkpoint respawner
        open clos creat mak made build built start stop stopp dispos clean cleanup up clear down set setup tear teardown delet drop dropp remov empt reset resett free releas
        keep kept stay live liv lifetime alive long persist exist end last first fresh new initializ initialis instance class prepar ready migrat configur apply applies applied
        test suite run includ seed some data use used us want need ensur share shar own same one other another each every all any only just once again always never until while when before after then now here
        between during without with within into onto from for of in on at to by as so that this these those it its is are be been was were has have had do does done did done not no and or if
        a an the i we our which who where must should would will can could otherwise because since gone lost also both above below see so than too there they them their
        """).Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a comment has a word that neither the code that it goes with has, nor any plumbing.</summary>
    public static bool SaysMore(string comment, string code)
    {
        var ofCode = new HashSet<string>(WordsOf(code), StringComparer.Ordinal);
        return WordsOf(comment).Any(word => !IsIn(word, Known) && !IsIn(word, ofCode));
    }

    private static IEnumerable<string> WordsOf(string text)
        => Word.Matches(text).Cast<Match>().Select(match => match.Value.ToLowerInvariant())
            .Where(word => word.Length > 1 || char.IsDigit(word[0]));

    private static bool IsIn(string word, HashSet<string> words)
        => words.Contains(word)
            || Enumerable.Range(3, Math.Max(0, word.Length - 3))
                .Any(length => words.Contains(word.Substring(0, length)) && Ending.IsMatch(word.Substring(length)));
}
