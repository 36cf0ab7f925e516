-- Who holds which office is the registry's to say: requests to this service only read it.
revoke insert, update, delete on authority_login, authority_appointment, authority_family from ${app_role};
