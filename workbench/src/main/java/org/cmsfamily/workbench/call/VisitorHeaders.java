package org.cmsfamily.workbench.call;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** A service is asked with the visitor's own token, in the visitor's language. */
@ApplicationScoped
public class VisitorHeaders implements ClientHeadersFactory {
  private final SecurityIdentity visitor;
  private final SpokenLanguage language;

  VisitorHeaders(SecurityIdentity visitor, SpokenLanguage language) {
    this.visitor = visitor;
    this.language = language;
  }

  @Override
  public MultivaluedMap<String, String> update(
      MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
    var headers = new MultivaluedHashMap<String, String>();
    headers.add(HttpHeaders.ACCEPT_LANGUAGE, language.get().tag());
    var token = visitor.getCredential(AccessTokenCredential.class);
    if (token != null) headers.add(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
    return headers;
  }
}
