package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.thidua.amendment.AmendmentSamples;
import vn.thidua.city.CitySamples;
import vn.thidua.dashboard.DashboardSamples;
import vn.thidua.demo.DemoSamples;
import vn.thidua.desk.DeskSamples;
import vn.thidua.document.DocumentSamples;
import vn.thidua.draft.DraftSamples;
import vn.thidua.draft.SmallPlan;
import vn.thidua.evidence.EvidenceSamples;
import vn.thidua.exchange.TokenSamples;
import vn.thidua.identity.AccountSamples;
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
import vn.thidua.web.WebSamples;
import vn.thidua.worklist.WorklistSamples;

/** A page test that knows a valid request to each route of the program. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PageTest
@Import({
    KnownRoutes.class,
    SmallPlan.class,
    OpenMovement.class,
    SmallMovement.class,
    SmallOffer.class,
    VillageTask.class,
    AccountSamples.class,
    AmendmentSamples.class,
    CitySamples.class,
    DashboardSamples.class,
    DemoSamples.class,
    DeskSamples.class,
    LadderSamples.class,
    MessengerSamples.class,
    OverviewSamples.class,
    DocumentSamples.class,
    EvidenceSamples.class,
    DraftSamples.class,
    MovementSamples.class,
    GroupSamples.class,
    Newsroom.class,
    NotificationSamples.class,
    OfferSamples.class,
    OperationsSamples.class,
    OrganizationSamples.class,
    PartSamples.class,
    ParticipationSamples.class,
    ReportSamples.class,
    RevisionSamples.class,
    RosterSamples.class,
    SmallFigures.class,
    FigureSamples.class,
    IntakeSamples.class,
    TokenSamples.class,
    SignInSamples.class,
    TaskSamples.class,
    WebSamples.class,
    WorklistSamples.class
})
@interface RouteTest {}
