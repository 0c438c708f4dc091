module Code
let answer = 42
