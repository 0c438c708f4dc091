Public Class Code
End Class
