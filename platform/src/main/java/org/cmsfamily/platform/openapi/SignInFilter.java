package org.cmsfamily.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says how one signs in: at the realm that the service trusts, or with a token that one has. Runs
 * at build and again at start, when the realm's real address is known.
 */
@OpenApiFilter(
    stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP},
    priority = 0)
public class SignInFilter implements OASFilter {

  private static final String SIGN_IN = "signIn";
  private static final String TOKEN = "token";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
    document
        .getComponents()
        .setSecuritySchemes(new TreeMap<>(Map.of(SIGN_IN, signIn(), TOKEN, token())));
    document.setSecurity(
        List.of(
            OASFactory.createSecurityRequirement().addScheme(SIGN_IN),
            OASFactory.createSecurityRequirement().addScheme(TOKEN)));
  }

  private static SecurityScheme signIn() {
    var protocol =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class)
            + "/protocol/openid-connect";
    var flow =
        OASFactory.createOAuthFlow()
            .authorizationUrl(protocol + "/auth")
            .tokenUrl(protocol + "/token")
            .scopes(Map.of("openid", "Who you are; a scope gives no right"));
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description("Sign in at the realm, as client `skein-pages` (code flow with PKCE)")
        .flows(OASFactory.createOAuthFlows().authorizationCode(flow));
  }

  private static SecurityScheme token() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description("A token that you have, such as that of `./skein token PERSON`");
  }
}
