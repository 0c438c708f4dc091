using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>required</c> members for netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class RequiredMemberAttribute : Attribute;
