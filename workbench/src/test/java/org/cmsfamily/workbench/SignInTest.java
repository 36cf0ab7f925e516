package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in and out, as a browser does it. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class SignInTest {
  private final Map<String, String> cookies = new HashMap<>();

  @Test
  void theProviderIsAskedForACodeWithPkceAndNonce() {
    var asked = StubProvider.parameters(ask("/").split("\\?", 2)[1]);
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", StubProvider.CLIENT)
        .containsEntry("scope", "openid")
        .containsEntry("code_challenge_method", "S256")
        .containsKeys("state", "nonce", "code_challenge");
    assertThat(asked.get("redirect_uri")).endsWith("/sign-in/family");
  }

  @Test
  void whoSignsInComesToThePageWanted() {
    signIn("/instruments?asOf=2000-07-16");
    StubServices.ASKED.clear();
    browser().get("/instruments").then().statusCode(200);
    assertThat(StubServices.ASKED)
        .allMatch(it -> it.endsWith("Bearer " + StubProvider.ACCESS_TOKEN))
        .isNotEmpty();
  }

  @Test
  void aSessionLiesInCookiesThatNoScriptReads() {
    var answer = signIn("/");
    assertThat(answer.headers().getValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("q_session"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax"))
        .noneMatch(cookie -> cookie.contains(StubProvider.ACCESS_TOKEN));
  }

  @Test
  void aCodeIsNotTakenFromAnotherBrowser() {
    var address = ask("/");
    var state = StubProvider.parameters(address.split("\\?", 2)[1]).get("state");
    cookies.clear();
    var answer =
        browser()
            .queryParam("code", StubProvider.signIn(address))
            .queryParam("state", state)
            .get("/sign-in/family");
    assertThat(answer.headers().getValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("q_session="));
  }

  @Test
  void aSessionThatIsNoneLeadsToTheSignInAndIsTakenAway() {
    cookies.put("q_session", "made-up");
    var answer = browser().get("/decisions").then().statusCode(303).extract().response();
    assertThat(answer.header("Location")).endsWith("/sign-in?to=%2Fdecisions");
    assertThat(answer.headers().getValues("Set-Cookie"))
        .anyMatch(it -> it.startsWith("q_session=;") && it.contains("Max-Age=0"));
  }

  @Test
  void whoSignsInIsNotLedElsewhere() {
    assertThat(signIn("//example.org/").header("Location")).doesNotContain("example.org");
  }

  @Test
  void signingOutEndsTheSessionHereAndAtTheProvider() {
    signIn("/");
    var answer = signOut();
    assertThat(answer.header("Location"))
        .contains("/end?", "id_token_hint=", "post_logout_redirect_uri=");
    assertThat(answer.headers().getValues("Set-Cookie"))
        .filteredOn(it -> it.startsWith("q_session"))
        .isNotEmpty()
        .allMatch(it -> it.contains("Max-Age=0"));
  }

  @Test
  void aSessionThatSomebodyPlantedIsNotTheOneAfterSigningIn() {
    signIn("/");
    var planted = session();
    forgetRemoved(browser().get("/sign-in"));
    assertThat(session()).isEmpty();
    signIn("/");
    assertThat(session().values()).isNotEmpty().doesNotContainAnyElementsOf(planted.values());
  }

  @Test
  void aStateThatSomebodyPlantedSignsNobodyIn() {
    var theirs = StubProvider.parameters(ask("/").split("\\?", 2)[1]).get("state");
    var mine = ask("/");
    var answer =
        browser()
            .queryParam("code", StubProvider.signIn(mine))
            .queryParam("state", theirs)
            .get("/sign-in/family");
    assertThat(answer.headers().getValues("Set-Cookie"))
        .noneMatch(it -> it.matches("q_session[^=]*=[^;].*"));
  }

  @Test
  void aCopyOfASessionOpensNothingOnceItIsSignedOut() {
    signIn("/");
    var copy = new HashMap<>(cookies);
    browser().get("/instruments").then().statusCode(200);
    signOut();
    cookies.clear();
    cookies.putAll(copy);
    StubServices.ASKED.clear();
    var answer = browser().get("/instruments").then().statusCode(303).extract().response();
    assertThat(answer.header("Location")).contains("/sign-in?to=");
    assertThat(StubServices.ASKED).isEmpty();
  }

  @Test
  void signingOutEndsOneSessionOnly() {
    signIn("/");
    var other = new HashMap<>(cookies);
    cookies.clear();
    signIn("/");
    signOut();
    cookies.clear();
    cookies.putAll(other);
    browser().get("/instruments").then().statusCode(200);
  }

  @Test
  void nobodyIsSignedOutByALinkOrAForeignForm() {
    signIn("/");
    browser().get("/sign-out").then().statusCode(405);
    browser().formParam("back", "/").post("/sign-out").then().statusCode(400);
    browser().get("/instruments").then().statusCode(200);
  }

  private Response signOut() {
    var page = browser().get("/components");
    cookies.putAll(page.cookies());
    var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.asString());
    assertThat(token.find()).isTrue();
    return browser()
        .formParam("csrf-token", token.group(1))
        .post("/sign-out")
        .then()
        .statusCode(303)
        .extract()
        .response();
  }

  private Map<String, String> session() {
    var session = new HashMap<>(cookies);
    session.keySet().removeIf(name -> !name.startsWith("q_session"));
    return session;
  }

  private void forgetRemoved(Response answer) {
    answer.headers().getValues("Set-Cookie").stream()
        .filter(it -> it.contains("Max-Age=0"))
        .forEach(it -> cookies.remove(it.split("=", 2)[0]));
  }

  /** Signs in, wanting a page; what answers last, on the way to it. */
  private Response signIn(String wanted) {
    var address = ask(wanted);
    var state = StubProvider.parameters(address.split("\\?", 2)[1]).get("state");
    var signedIn =
        browser()
            .queryParam("code", StubProvider.signIn(address))
            .queryParam("state", state)
            .get("/sign-in/family")
            .then()
            .statusCode(302)
            .extract()
            .response();
    cookies.putAll(signedIn.cookies());
    var back =
        browser()
            .urlEncodingEnabled(false)
            .get(signedIn.header("Location"))
            .then()
            .statusCode(303)
            .extract()
            .response();
    if (wanted.startsWith("/instr")) assertThat(back.header("Location")).endsWith(wanted);
    return wanted.startsWith("//") ? back : signedIn;
  }

  /** Where the provider is asked. */
  private String ask(String wanted) {
    var answer =
        browser()
            .queryParam("to", wanted)
            .get("/sign-in/family")
            .then()
            .statusCode(302)
            .extract()
            .response();
    cookies.putAll(answer.cookies());
    return answer.header("Location");
  }

  private RequestSpecification browser() {
    return given().redirects().follow(false).cookies(cookies);
  }
}
