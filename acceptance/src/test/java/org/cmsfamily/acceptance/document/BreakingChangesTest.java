package org.cmsfamily.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * No client of the documents that were given out is broken by today's. When a change is meant,
 * {@code -Dskein.baseline=write} gives out today's.
 */
class BreakingChangesTest {

  static final List<String> SERVICES = ApiDocument.SERVICES;

  private static final boolean WRITE = "write".equals(System.getProperty("skein.baseline"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DOCUMENT =
      """
      {"paths": {"/budgets": {"post": {
         "operationId": "enterBudget",
         "parameters": [{"name": "family", "in": "query", "schema": {"type": "string"}}],
         "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Asked"}}}},
         "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}}},
       "components": {"schemas": {
         "Asked": {"type": "object", "required": ["code"], "properties": {
            "code": {"type": "string"}, "kind": {"type": "string", "enum": ["core", "trust"]}}},
         "View": {"type": "object", "required": ["total"], "properties": {
            "total": {"type": "string"}, "lines": {"type": "array", "items": {"type": "integer"}}}}}}}
      """;

  @ParameterizedTest
  @FieldSource("SERVICES")
  void theDocumentThatWasGivenOutStillHolds(String service) throws IOException {
    var today = ApiDocument.FOLDER.resolve(service + ".json");
    var givenOut = ApiDocument.FOLDER.resolve("baseline").resolve(service + ".json");
    if (WRITE) {
      Files.createDirectories(givenOut.getParent());
      Files.copy(today, givenOut, StandardCopyOption.REPLACE_EXISTING);
    }

    assertThat(
            BreakingChanges.between(
                JSON.readTree(givenOut.toFile()), JSON.readTree(today.toFile())))
        .isEmpty();
  }

  @Test
  void theSameDocumentBreaksNothing() throws JsonProcessingException {
    assertThat(changes(DOCUMENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'/budgets'                 | '/plans'                     | post /budgets is gone",
        "'enterBudget'              | 'addBudget'                  | post /budgets has another operationId",
        "'\"name\": \"family\"'     | '\"name\": \"of\"'           | post /budgets parameter family is gone",
        "'\"in\": \"query\"'        | '\"in\": \"query\", \"required\": true' | post /budgets demands the parameter family",
        "'\"code\": {'              | '\"key\": {'                 | post /budgets request/code is gone",
        "'[\"code\"]'               | '[\"code\", \"kind\"]'       | post /budgets request/kind is demanded",
        "', \"trust\"'              | ''                           | post /budgets request/kind is never [trust]",
        "'\"201\"'                  | '\"200\"'                    | post /budgets answers no 201",
        "'\"total\": {'             | '\"sum\": {'                 | post /budgets 201/total is gone",
        "'[\"total\"]'              | '[]'                         | post /budgets 201/total may be missing",
        "'\"integer\"'              | '\"string\"'                 | post /budgets 201/lines[] is [string], was [integer]",
        "'{\"type\": \"string\"}, \"lines\"' | '{\"type\": [\"string\", \"null\"]}, \"lines\"' | post /budgets 201/total is [null, string], was [string]"
      })
  void whatAClientWouldNoticeIsFound(String part, String other, String change)
      throws JsonProcessingException {
    assertThat(changes(DOCUMENT.replace(part, other))).contains(change);
  }

  @Test
  void aNewMemberOrParameterBreaksNothing() throws JsonProcessingException {
    var more =
        DOCUMENT
            .replace("\"total\": {", "\"new\": {\"type\": \"string\"}, \"total\": {")
            .replace("\"kind\": {", "\"new\": {\"type\": \"string\"}, \"kind\": {")
            .replace("\"trust\"", "\"trust\", \"other\"");

    assertThat(changes(more)).isEmpty();
  }

  private static List<String> changes(String document) throws JsonProcessingException {
    return BreakingChanges.between(tree(DOCUMENT), tree(document));
  }

  private static JsonNode tree(String document) throws JsonProcessingException {
    return JSON.readTree(document);
  }
}
