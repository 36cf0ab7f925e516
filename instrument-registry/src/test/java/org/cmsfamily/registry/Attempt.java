package org.cmsfamily.registry;

import io.restassured.response.Response;

/**
 * A write that somebody tries on what is another's.
 *
 * @param method the HTTP method
 * @param operation the path as the API's document has it
 * @param path the path with the codes of the thing
 * @param body the request
 */
record Attempt(String method, String operation, String path, String body) {

  static Attempt post(String operation, String path, String body) {
    return new Attempt("post", operation, path, body);
  }

  static Attempt put(String operation, String path, String body) {
    return new Attempt("put", operation, path, body);
  }

  /** As that person does it. */
  Response by(Api person) {
    if (operation.endsWith("/documents")) {
      return person.upload(path, "paragraph,text\n1,No.\n");
    }
    return method.equals("put") ? person.put(path, body, 1) : person.post(path, body);
  }

  @Override
  public String toString() {
    return method + " " + path + " " + body;
  }
}
