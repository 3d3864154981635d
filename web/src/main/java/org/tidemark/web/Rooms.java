package org.tidemark.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidemark.web.api.AskingApi;
import org.tidemark.web.api.DecidingApi;
import org.tidemark.web.assist.AssistController;
import org.tidemark.web.bring.BringController;
import org.tidemark.web.bring.ComparisonController;
import org.tidemark.web.bring.Errands;
import org.tidemark.web.casebook.ChangesController;
import org.tidemark.web.casebook.OpenController;
import org.tidemark.web.casebook.SearchController;
import org.tidemark.web.entity.EntitiesController;
import org.tidemark.web.entity.EntityController;
import org.tidemark.web.guard.Keys;
import org.tidemark.web.home.HomeController;
import org.tidemark.web.page.Pages;
import org.tidemark.web.profile.ProfileController;
import org.tidemark.web.report.CodingController;
import org.tidemark.web.report.Decider;
import org.tidemark.web.report.ReportController;
import org.tidemark.web.report.ReviewController;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.page.Atlas;
import org.tidemark.workbench.page.OpenComparison;

/** The parts of the workbench, each with what it needs. */
@Configuration(proxyBeanMethods = false)
class Rooms {
  @Bean
  Pages pages(Keys keys, Order order) {
    return new Pages(keys, order.casebook(), order.person());
  }

  @Bean
  Troubles troubles(Pages pages) {
    return new Troubles(pages);
  }

  @Bean
  HomeController home(Desk desk, Pages pages) {
    return new HomeController(desk, pages);
  }

  @Bean
  Errands errands(Desk desk, Order order) {
    return new Errands(desk, order.reader(), order.clock());
  }

  @Bean
  BringController bring(Errands errands, Pages pages) {
    return new BringController(errands, pages);
  }

  @Bean
  ComparisonController comparison(Desk desk, Order order, Pages pages) {
    return new ComparisonController(new OpenComparison(desk, order.reader().lists()), pages);
  }

  @Bean
  ReportController report(Desk desk, Pages pages) {
    return new ReportController(desk, pages);
  }

  @Bean
  Decider decider(Desk desk, Order order) {
    return new Decider(desk, order.person());
  }

  @Bean
  ReviewController review(Decider decider, Pages pages) {
    return new ReviewController(decider, pages);
  }

  @Bean
  CodingController coding(Decider decider, Pages pages) {
    return new CodingController(decider, pages);
  }

  @Bean
  Atlas atlas(Order order) {
    return new Atlas(order.reader().rules().resolve("names"));
  }

  @Bean
  EntityController entity(Desk desk, Pages pages, Atlas atlas) {
    return new EntityController(desk, pages, atlas);
  }

  @Bean
  EntitiesController entities(Desk desk, Pages pages) {
    return new EntitiesController(desk, pages);
  }

  @Bean
  SearchController search(Desk desk, Pages pages) {
    return new SearchController(desk, pages);
  }

  @Bean
  OpenController open(Desk desk, Order order, Pages pages) {
    return new OpenController(
        desk,
        order.reader().lists(),
        order.clock(),
        new OpenController.OpenPages(pages, order.person()));
  }

  @Bean
  ChangesController changes(Desk desk, Pages pages) {
    return new ChangesController(desk, pages);
  }

  @Bean
  ProfileController profile(Desk desk, Pages pages) {
    return new ProfileController(desk, pages);
  }

  @Bean
  AskingApi asking(Desk desk) {
    return new AskingApi(desk);
  }

  @Bean
  DecidingApi deciding(Desk desk, Order order) {
    return new DecidingApi(desk, order.person());
  }

  @Bean
  AssistController assist(Desk desk, Pages pages) {
    return new AssistController(desk, pages);
  }
}
