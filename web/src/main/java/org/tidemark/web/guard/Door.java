package org.tidemark.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way in. It refuses requests under another host's name (a page that points its own name at
 * this machine), from browsers that were not let in, and changes that another site's page asks for.
 */
public final class Door extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** The header or field in which a page shows that it is ours. */
  public static final String CHANGE_HEADER = "X-Tidemark-Change";

  /** The field of a form that shows the same. */
  public static final String CHANGE_FIELD = "_change";

  private static final String TOKEN = "token";
  private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OUR_SITE = Set.of("same-origin", "none");

  private final transient Keys keys;
  private final transient IntSupplier port;

  /** A door with these keys, for the server at this port. */
  public Door(Keys keys, IntSupplier port) {
    this.keys = keys;
    this.port = port;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Headers.on(request, response);
    String refusal = refusal(request);
    if (refusal != null) {
      refuse(response, refusal);
    } else if (Keys.fits(keys.token(), request.getParameter(TOKEN)) && isQuestion(request)) {
      letIn(request, response);
    } else if (!hasSession(request)) {
      refuse(
          response,
          "This workbench opens with the address that tidemark serve printed; open that one, with"
              + " its token.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private @Nullable String refusal(HttpServletRequest request) {
    if (!isOurHost(request.getHeader("Host"))) {
      return "This workbench answers at its own address only.";
    }
    if (isQuestion(request)) {
      return null;
    }
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    boolean foreign =
        origin != null && !isOurOrigin(origin) || site != null && !OUR_SITE.contains(site);
    return foreign || !showsItIsOurs(request)
        ? "This change was not asked for by a page of this workbench; go back and try again."
        : null;
  }

  private boolean showsItIsOurs(HttpServletRequest request) {
    String header = request.getHeader(CHANGE_HEADER);
    return hasSession(request)
        && Keys.fits(keys.change(), header != null ? header : request.getParameter(CHANGE_FIELD));
  }

  private static boolean isQuestion(HttpServletRequest request) {
    return CHANGE_NOTHING.contains(request.getMethod());
  }

  private boolean isOurHost(@Nullable String host) {
    return host != null
        && (host.equals("127.0.0.1:" + port.getAsInt())
            || host.equals("localhost:" + port.getAsInt()));
  }

  private boolean isOurOrigin(String origin) {
    return origin.startsWith("http://") && isOurHost(origin.substring("http://".length()));
  }

  /** Several workbenches can run beside each other, and cookies do not tell ports apart. */
  private String cookie() {
    return "tidemark-" + port.getAsInt();
  }

  private boolean hasSession(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie each : cookies) {
        if (each.getName().equals(cookie()) && Keys.fits(keys.session(), each.getValue())) {
          return true;
        }
      }
    }
    return false;
  }

  private void letIn(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(cookie(), keys.session());
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getRequestURI());
  }

  private static void refuse(HttpServletResponse response, String sentence) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain;charset=UTF-8");
    response.getOutputStream().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
