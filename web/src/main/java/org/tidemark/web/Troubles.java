package org.tidemark.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.TroublePage;
import org.tidemark.workbench.Trouble;

/** What a person is told when something goes wrong: one sentence, and what to do. */
@ControllerAdvice
final class Troubles {
  private final Pages pages;

  Troubles(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
  View nothingThere(HttpServletRequest request, HttpServletResponse response) {
    return told(
        new Trouble(
            Trouble.Cause.NOTHING_THERE,
            "There is no page at this address; begin again at the list of reports."),
        request,
        response);
  }

  @ExceptionHandler(MultipartException.class)
  View tooMuch(HttpServletRequest request, HttpServletResponse response) {
    return told(
        new Trouble(
            Trouble.Cause.INPUT,
            "That is more than 256 MB or did not arrive whole; bring fewer files at once."),
        request,
        response);
  }

  @ExceptionHandler(Exception.class)
  View any(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    return told(Troubles.troubleOf(failure), request, response);
  }

  private static Trouble troubleOf(Exception failure) {
    boolean wrongCall =
        failure instanceof TypeMismatchException
            || failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError();
    return wrongCall
        ? new Trouble(Trouble.Cause.CALL, "That cannot be asked for in this way.")
        : Trouble.of(failure);
  }

  private View told(Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(status(trouble));
    boolean piece = request.getHeader("HX-Request") != null;
    return pages.view(
        piece ? "trouble-piece" : "trouble",
        new TroublePage(pages.frame("Not possible", null), trouble.sentence()));
  }

  private static int status(Trouble trouble) {
    return switch (trouble.fault()) {
      case NOTHING_THERE -> HttpServletResponse.SC_NOT_FOUND;
      case CALL, INPUT -> HttpServletResponse.SC_BAD_REQUEST;
      case OURS -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }
}
