package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that a trusted issuer has signed, and that name nobody. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class OddTokensTest {

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void oneThatIsInOrderIsTaken() {
    answered("'iss':'@','sub':'cms-officer','aud':['other','skein'],'exp':LATER", 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'iss':'@','aud':'skein','exp':LATER",
        "'iss':'@','sub':null,'aud':'skein','exp':LATER",
        "'iss':'@','sub':'','aud':'skein','exp':LATER",
        "'iss':'@','sub':'  ','aud':'skein','exp':LATER",
        "'iss':'@','sub':'a\\u0000b','aud':'skein','exp':LATER",
        "'iss':'@','sub':'a\\nb','aud':'skein','exp':LATER",
        "'iss':'@','sub':['cms-officer'],'aud':'skein','exp':LATER",
        "'iss':'@','sub':{'a':1},'aud':'skein','exp':LATER",
        "'iss':'@','sub':1,'aud':'skein','exp':LATER",
        "'iss':'@','sub':true,'aud':'skein','exp':LATER",
        "'iss':['@'],'sub':'cms-officer','aud':'skein','exp':LATER",
        "'iss':1,'sub':'cms-officer','aud':'skein','exp':LATER",
        "'iss':null,'sub':'cms-officer','aud':'skein','exp':LATER",
        "'sub':'cms-officer','aud':'skein','exp':LATER",
        "'iss':'@','sub':'cms-officer','exp':LATER",
        "'iss':'@','sub':'cms-officer','aud':null,'exp':LATER",
        "'iss':'@','sub':'cms-officer','aud':{'skein':1},'exp':LATER",
        "'iss':'@','sub':'cms-officer','aud':[1,'skein'],'exp':LATER",
        "'iss':'@','sub':'cms-officer','aud':[],'exp':LATER",
        "'iss':'@','sub':'cms-officer','aud':'skein'",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':null",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':'LATER'",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':1e400",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':99999999999999999999",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':[LATER]",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':LATER,'nbf':LATER",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':LATER,'nbf':'x'",
        "'iss':'@','sub':'cms-officer','aud':'skein','exp':LATER,'iat':{}",
        "'iss':'@','sub':'nobody','sub':'cms-officer','aud':'skein','exp':LATER",
      })
  void oneWithAnOddClaimIs401(String claims) {
    answered(claims, 401);
    answered(claims, 401);
  }

  @Test
  void aSubjectLongerThanOneMayBeIs401() {
    answered("'iss':'@','sub':'%s','aud':'skein','exp':LATER".formatted("x".repeat(256)), 401);
  }

  @Test
  void whatIsNoObjectIs401() {
    for (var payload : new String[] {"[]", "1", "null", "\"x\"", "{", ""}) {
      refused(TestTokens.claiming(payload), payload);
    }
  }

  private static void answered(String claims, int status) {
    var token = TestTokens.claiming("{" + withTimes(claims).replace('\'', '"') + "}");
    if (status == 401) {
      refused(token, claims);
    } else {
      given().auth().oauth2(token).get("/notes").then().statusCode(status);
    }
  }

  private static void refused(String token, String what) {
    given()
        .auth()
        .oauth2(token)
        .get("/notes")
        .then()
        .statusCode(org.hamcrest.Matchers.describedAs(what, equalTo(401)))
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", equalTo("/problems/unauthenticated"));
  }

  private static String withTimes(String claims) {
    return claims.replace(
        "LATER", String.format(Locale.ROOT, "%d", Instant.now().getEpochSecond() + 3600));
  }
}
