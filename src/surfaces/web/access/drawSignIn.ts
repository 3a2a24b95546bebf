// With the header’s “no-referrer” browsers would send the form without its origin.
/**
 * Returns the page that asks for the password.
 * @param message sentence about the last attempt, without characters that HTML interprets
 */
export const drawSignIn = (message: string | null): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="same-origin" />
    <meta name="color-scheme" content="dark" />
    <title>Sign in · Footnote</title>
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <link rel="stylesheet" href="/styles/base.css" />
    <link rel="stylesheet" href="/styles/sign-in.css" />
  </head>
  <body>
    <main class="sign-in">
      <h1>Footnote</h1>
      <form method="post" action="/sign-in">
        ${message === null ? '' : `<p role="alert">${message}</p>`}
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required autofocus />
        <button type="submit">Sign in</button>
      </form>
    </main>
  </body>
</html>
`;
