package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Fills the forms of the pages, as a person does it or by the keyboard alone. */
record FormFilling(Browsing.Visit visit) {
  /** More stops than any page has. */
  private static final int STOPS = 400;

  /** How long a page may take to answer, in milliseconds, while others use the machine too. */
  private static final int PATIENCE = 40_000;

  /** Does an act on the page of its thing, by its form in place. */
  void act(String path, String act, Map<String, String> fields) {
    offered(path + "?act=" + act, act);
    var form = page().locator("[id='form-" + act + "']");
    fields.forEach((name, value) -> fill(form.locator("[name='" + name + "']").first(), value));
    form.locator("p.buttons button").last().click();
    leadsTo("**done=*");
  }

  /** The same without a mouse: by Tab, Enter, Space and what is typed. */
  void actByKeyboard(String path, String act, Map<String, String> fields) {
    offered(path, act);
    tabTo("document.activeElement.matches(\"[id='" + act + "'] > summary\")");
    press("Enter");
    var inForm = "document.activeElement.closest(\"[id='form-" + act + "']\") && ";
    fields.forEach(
        (name, value) -> {
          tabTo(inForm + "document.activeElement.name === '" + name + "'");
          if (value.equals("yes")) press("Space");
          else page().keyboard().type(value);
        });
    tabTo(inForm + "document.activeElement.matches('p.buttons button')");
    press("Enter");
    leadsTo("**done=*");
  }

  /**
   * Opens a page, again and again until it offers an act: what was done in one service is known to
   * the others a moment later.
   */
  private void offered(String page, String act) {
    await(act + " to be offered on " + page)
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              visit.open(page);
              assertThat(page().locator("[id='form-" + act + "']").count()).as(text()).isOne();
            });
  }

  /** Presses Tab until something is true of what has the focus. */
  void tabTo(String condition) {
    for (int stops = 0; stops < STOPS; stops++) {
      press("Tab");
      if (Boolean.TRUE.equals(page().evaluate("Boolean(" + condition + ")"))) return;
    }
    throw new AssertionError("The keyboard does not lead to " + condition + " in " + text());
  }

  void press(String key) {
    page().keyboard().press(key);
  }

  /**
   * Writes into each field of the editor what the terms say at its place; where a field is missing,
   * nothing is lost: a later row appears when the ones before it are saved.
   *
   * @return the places that were filled
   */
  List<String> write(JsonNode terms) {
    visit.unfold();
    return page().locator("[name='value'][id]").all().stream()
        .map(field -> field.getAttribute("id"))
        .filter(place -> !text(terms.at("/" + place)).isEmpty())
        .peek(place -> fill(page().locator("[id='" + place + "']"), text(terms.at("/" + place))))
        .toList();
  }

  /** A choice of a select, a tick, or a text. */
  void fill(Locator field, String value) {
    var kind = (String) field.evaluate("field => field.tagName + field.type");
    if (kind.startsWith("SELECT")) field.selectOption(value);
    else if (kind.endsWith("checkbox")) field.check();
    else field.fill(value);
  }

  /** Waits for the page that follows; where there is none, the page says why. */
  void leadsTo(String address) {
    try {
      page().waitForURL(address, new Page.WaitForURLOptions().setTimeout(PATIENCE));
    } catch (TimeoutError refused) {
      throw new AssertionError("Not led to " + address + ": " + text(), refused);
    }
  }

  /** What the page says. */
  String text() {
    return page().locator("main").innerText();
  }

  private static String text(JsonNode node) {
    if (node.isArray())
      return StreamSupport.stream(node.spliterator(), false)
          .filter(JsonNode::isValueNode)
          .map(JsonNode::asText)
          .collect(Collectors.joining("\n"));
    return node.isValueNode() ? node.asText() : "";
  }

  private Page page() {
    return visit.page();
  }
}
