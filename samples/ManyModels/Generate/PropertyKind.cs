namespace ManyModels.Generate;

internal enum PropertyKind
{
    Key,
    String,
    Integer,
    Boolean,
    Date,
    Guid,
    ForeignKey,
}
