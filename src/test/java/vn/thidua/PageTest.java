package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.amendment.AmendmentSamples;
import vn.thidua.city.CitySamples;
import vn.thidua.dashboard.DashboardSamples;
import vn.thidua.demo.DemoSamples;
import vn.thidua.demo.OnStage;
import vn.thidua.desk.DeskSamples;
import vn.thidua.document.DocumentSamples;
import vn.thidua.draft.DraftSamples;
import vn.thidua.draft.SmallPlan;
import vn.thidua.evidence.EvidenceSamples;
import vn.thidua.exchange.ProgramSamples;
import vn.thidua.exchange.TokenSamples;
import vn.thidua.identity.Absence;
import vn.thidua.identity.AccountSamples;
import vn.thidua.identity.Casting;
import vn.thidua.identity.SignInSamples;
import vn.thidua.intake.IntakeSamples;
import vn.thidua.ladder.LadderSamples;
import vn.thidua.messenger.MessengerSamples;
import vn.thidua.movement.MovementSamples;
import vn.thidua.movement.SmallMovement;
import vn.thidua.notification.Newsroom;
import vn.thidua.notification.NotificationSamples;
import vn.thidua.offer.OfferSamples;
import vn.thidua.offer.SmallOffer;
import vn.thidua.operations.OperationsSamples;
import vn.thidua.organization.GroupSamples;
import vn.thidua.organization.OrganizationSamples;
import vn.thidua.overview.OverviewSamples;
import vn.thidua.part.PartSamples;
import vn.thidua.participation.OpenMovement;
import vn.thidua.participation.ParticipationSamples;
import vn.thidua.reading.FigureSamples;
import vn.thidua.reading.SmallFigures;
import vn.thidua.report.ReportSamples;
import vn.thidua.revision.RevisionSamples;
import vn.thidua.roster.RosterSamples;
import vn.thidua.task.TaskSamples;
import vn.thidua.task.VillageTask;
import vn.thidua.task.Wanderings;
import vn.thidua.web.WebSamples;
import vn.thidua.worklist.WorklistSamples;

/**
 * A test of pages in the whole program, on the test database. Inject {@code MockMvcTester}, the fixtures and samples
 * below; a test method that takes a {@link vn.thidua.identity.Cast} gets two fresh communes with one account for each
 * role. All such tests share one context, which takes longer to start than most of them to run: none adds to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({
    Casting.class,
    TestClock.class,
    KnownRoutes.class,
    SmallPlan.class,
    SmallMovement.class,
    OpenMovement.class,
    SmallOffer.class,
    VillageTask.class,
    SmallFigures.class,
    Newsroom.class,
    Absence.class,
    Wanderings.class,
    OnStage.class,
    AccountSamples.class,
    AmendmentSamples.class,
    CitySamples.class,
    DashboardSamples.class,
    DemoSamples.class,
    DeskSamples.class,
    DocumentSamples.class,
    DraftSamples.class,
    EvidenceSamples.class,
    FigureSamples.class,
    GroupSamples.class,
    IntakeSamples.class,
    LadderSamples.class,
    MessengerSamples.class,
    MovementSamples.class,
    NotificationSamples.class,
    OfferSamples.class,
    OperationsSamples.class,
    OrganizationSamples.class,
    OverviewSamples.class,
    PartSamples.class,
    ParticipationSamples.class,
    ProgramSamples.class,
    ReportSamples.class,
    RevisionSamples.class,
    RosterSamples.class,
    SignInSamples.class,
    TaskSamples.class,
    TokenSamples.class,
    WebSamples.class,
    WorklistSamples.class
})
@ExtendWith(Casting.Parameter.class)
public @interface PageTest {}
