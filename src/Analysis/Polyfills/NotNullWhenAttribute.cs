namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells nullable analysis what a <c>Try…</c> method's result says about its argument; netstandard2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
