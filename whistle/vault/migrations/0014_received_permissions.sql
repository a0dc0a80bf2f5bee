-- What came in a package was permitted to its reader under a name of the sender's: it is kept under a name
-- that nobody here has, so that it is never read as a permission given here to somebody of that name.
UPDATE accounts_received SET recipient = 'received: ' || recipient;
UPDATE consents SET recipient = 'received: ' || recipient WHERE given_how = 'handed over';
