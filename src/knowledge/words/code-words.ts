import { stem } from './terms.ts';

/**
 * What programs are written with and made of. A complaint that is full of them asks how to write something, wherever
 * it runs.
 */
export const codeWords: ReadonlySet<string> = new Set(
  `angular array assert async automapper await axios babel bash blazor boolean bootstrap breakpoint checkbox
    compile compiler component constructor cordova csharp css csv cte dapper dart dataframe dataset datatable
    datetime debugger decimal delegate deserialize dictionary django dropdown ef efcore electron enum express
    fastapi flask flutter foreach generic getter git golang gradle gridview guid hibernate hook html inheritance
    integer intellisense interface ionic iterator java javascript jest jq jquery jsx keras kotlin lambda laravel
    linq listview loop maui maven method middleware mocha mock mongoose moq npm nuget null numpy nunit nvarchar
    pandas parse perl php pip pivot pointer promise pyspark pytest pytorch rails razor react rebase redux regex
    ruby rust scala scikit selenium serialize setter sqlalchemy stacktrace streamlit struct subquery svelte
    swift symfony tensorflow textbox tsql typescript undefined unittest unpivot uwp varchar variable vba vue
    webpack winforms wpf xamarin xaml xml xunit yaml`
    .split(/\s+/)
    .map(stem),
);
