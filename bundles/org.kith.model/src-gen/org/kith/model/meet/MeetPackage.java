/**
 */
package org.kith.model.meet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * *
 * When and where people meet: gatherings, who comes, and the practice of putting faces to names.
 * Follows iCalendar (RFC 5545, 7986). Attending is not meeting: an answer to an invitation only makes a presence
 * EXPECTED.
 * <!-- end-model-doc -->
 * @see org.kith.model.meet.MeetFactory
 * @model kind="package"
 * @generated
 */
public interface MeetPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "meet";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kith.example/2026/meet";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "meet";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MeetPackage eINSTANCE = org.kith.model.meet.impl.MeetPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kith.model.meet.impl.GatheringImpl <em>Gathering</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.impl.GatheringImpl
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getGathering()
	 * @generated
	 */
	int GATHERING = 0;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__SUMMARY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__DESCRIPTION = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__LOCATION = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__GEO = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__URL = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Conference Uris</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__CONFERENCE_URIS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__START = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__END = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__ZONE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>All Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__ALL_DAY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Floating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__FLOATING = PeoplePackage.AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__STATUS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__SENSITIVITY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Transparent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__TRANSPARENT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__SEQUENCE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__PRIORITY = PeoplePackage.AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__CATEGORIES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Organizer Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__ORGANIZER_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Organizer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__ORGANIZER_NAME = PeoplePackage.AGGREGATE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Organizer Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__ORGANIZER_URI = PeoplePackage.AGGREGATE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Attendances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__ATTENDANCES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Calendar Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__CALENDAR_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__RECURRENCE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Recurrence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__RECURRENCE_ID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Series Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__SERIES_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__CALENDAR = PeoplePackage.AGGREGATE_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Images</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__IMAGES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__NOTE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__PLATFORM = PeoplePackage.AGGREGATE_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__SOURCE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Trashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__TRASHED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING__UNKNOWN_PROPERTIES = PeoplePackage.AGGREGATE_FEATURE_COUNT + 31;

	/**
	 * The number of structural features of the '<em>Gathering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 32;

	/**
	 * The operation id for the '<em>Is Recurring</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING___IS_RECURRING = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Gathering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATHERING_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.impl.AttendanceImpl <em>Attendance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.impl.AttendanceImpl
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getAttendance()
	 * @generated
	 */
	int ATTENDANCE = 1;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__PERSON_UID = 0;

	/**
	 * The feature id for the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__ACCOUNT_UID = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__EMAIL = 3;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__URI = 4;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__ORGANIZATION = 5;

	/**
	 * The feature id for the '<em><b>Part Stat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__PART_STAT = 6;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__ROLE = 7;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__KIND = 8;

	/**
	 * The feature id for the '<em><b>Rsvp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__RSVP = 9;

	/**
	 * The feature id for the '<em><b>Presence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__PRESENCE = 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__NOTE = 11;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__VERDICT = 12;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__CONFIDENCE = 13;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__REASONS = 14;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__CONFIRMED = 15;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__PARAMETERS = 16;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__SOURCE = 17;

	/**
	 * The number of structural features of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.impl.PracticeImpl <em>Practice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.impl.PracticeImpl
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getPractice()
	 * @generated
	 */
	int PRACTICE = 2;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__PERSON_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Box</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__BOX = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__DUE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Last Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__LAST_ASKED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__RIGHT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Wrong</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__WRONG = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__GATHERING_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.GatheringStatus <em>Gathering Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.GatheringStatus
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getGatheringStatus()
	 * @generated
	 */
	int GATHERING_STATUS = 3;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.PartStat <em>Part Stat</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.PartStat
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getPartStat()
	 * @generated
	 */
	int PART_STAT = 4;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.AttendeeRole <em>Attendee Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.AttendeeRole
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getAttendeeRole()
	 * @generated
	 */
	int ATTENDEE_ROLE = 5;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.AttendeeKind <em>Attendee Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.AttendeeKind
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getAttendeeKind()
	 * @generated
	 */
	int ATTENDEE_KIND = 6;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.Presence <em>Presence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.Presence
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getPresence()
	 * @generated
	 */
	int PRESENCE = 7;

	/**
	 * The meta object id for the '{@link org.kith.model.meet.MatchVerdict <em>Match Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.meet.MatchVerdict
	 * @see org.kith.model.meet.impl.MeetPackageImpl#getMatchVerdict()
	 * @generated
	 */
	int MATCH_VERDICT = 8;


	/**
	 * Returns the meta object for class '{@link org.kith.model.meet.Gathering <em>Gathering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gathering</em>'.
	 * @see org.kith.model.meet.Gathering
	 * @generated
	 */
	EClass getGathering();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.kith.model.meet.Gathering#getSummary()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.kith.model.meet.Gathering#getDescription()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.kith.model.meet.Gathering#getLocation()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getGeo <em>Geo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geo</em>'.
	 * @see org.kith.model.meet.Gathering#getGeo()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Geo();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.kith.model.meet.Gathering#getUrl()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Url();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.meet.Gathering#getConferenceUris <em>Conference Uris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Conference Uris</em>'.
	 * @see org.kith.model.meet.Gathering#getConferenceUris()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_ConferenceUris();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.kith.model.meet.Gathering#getStart()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.kith.model.meet.Gathering#getEnd()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_End();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.kith.model.meet.Gathering#getZone()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#isAllDay <em>All Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>All Day</em>'.
	 * @see org.kith.model.meet.Gathering#isAllDay()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_AllDay();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#isFloating <em>Floating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Floating</em>'.
	 * @see org.kith.model.meet.Gathering#isFloating()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Floating();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.kith.model.meet.Gathering#getStatus()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.kith.model.meet.Gathering#getSensitivity()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Sensitivity();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#isTransparent <em>Transparent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transparent</em>'.
	 * @see org.kith.model.meet.Gathering#isTransparent()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Transparent();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.kith.model.meet.Gathering#getSequence()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.kith.model.meet.Gathering#getPriority()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Priority();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.meet.Gathering#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.kith.model.meet.Gathering#getCategories()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Categories();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getOrganizerUid <em>Organizer Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organizer Uid</em>'.
	 * @see org.kith.model.meet.Gathering#getOrganizerUid()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_OrganizerUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getOrganizerName <em>Organizer Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organizer Name</em>'.
	 * @see org.kith.model.meet.Gathering#getOrganizerName()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_OrganizerName();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getOrganizerUri <em>Organizer Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organizer Uri</em>'.
	 * @see org.kith.model.meet.Gathering#getOrganizerUri()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_OrganizerUri();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.meet.Gathering#getAttendances <em>Attendances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attendances</em>'.
	 * @see org.kith.model.meet.Gathering#getAttendances()
	 * @see #getGathering()
	 * @generated
	 */
	EReference getGathering_Attendances();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getCalendarUid <em>Calendar Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calendar Uid</em>'.
	 * @see org.kith.model.meet.Gathering#getCalendarUid()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_CalendarUid();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.meet.Gathering#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recurrence</em>'.
	 * @see org.kith.model.meet.Gathering#getRecurrence()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getRecurrenceId <em>Recurrence Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurrence Id</em>'.
	 * @see org.kith.model.meet.Gathering#getRecurrenceId()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_RecurrenceId();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getSeriesUid <em>Series Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Series Uid</em>'.
	 * @see org.kith.model.meet.Gathering#getSeriesUid()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_SeriesUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calendar</em>'.
	 * @see org.kith.model.meet.Gathering#getCalendar()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Calendar();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.meet.Gathering#getImages <em>Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Images</em>'.
	 * @see org.kith.model.meet.Gathering#getImages()
	 * @see #getGathering()
	 * @generated
	 */
	EReference getGathering_Images();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.kith.model.meet.Gathering#getNote()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.meet.Gathering#getPlatform()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.meet.Gathering#getSource()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Gathering#getTrashed <em>Trashed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trashed</em>'.
	 * @see org.kith.model.meet.Gathering#getTrashed()
	 * @see #getGathering()
	 * @generated
	 */
	EAttribute getGathering_Trashed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.meet.Gathering#getUnknownProperties <em>Unknown Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unknown Properties</em>'.
	 * @see org.kith.model.meet.Gathering#getUnknownProperties()
	 * @see #getGathering()
	 * @generated
	 */
	EReference getGathering_UnknownProperties();

	/**
	 * Returns the meta object for the '{@link org.kith.model.meet.Gathering#isRecurring() <em>Is Recurring</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Is Recurring</em>' operation.
	 * @see org.kith.model.meet.Gathering#isRecurring()
	 * @generated
	 */
	EOperation getGathering__IsRecurring();

	/**
	 * Returns the meta object for class '{@link org.kith.model.meet.Attendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendance</em>'.
	 * @see org.kith.model.meet.Attendance
	 * @generated
	 */
	EClass getAttendance();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.meet.Attendance#getPersonUid()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getAccountUid <em>Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Uid</em>'.
	 * @see org.kith.model.meet.Attendance#getAccountUid()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_AccountUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kith.model.meet.Attendance#getName()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.kith.model.meet.Attendance#getEmail()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.kith.model.meet.Attendance#getUri()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see org.kith.model.meet.Attendance#getOrganization()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getPartStat <em>Part Stat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part Stat</em>'.
	 * @see org.kith.model.meet.Attendance#getPartStat()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_PartStat();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kith.model.meet.Attendance#getRole()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kith.model.meet.Attendance#getKind()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#isRsvp <em>Rsvp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rsvp</em>'.
	 * @see org.kith.model.meet.Attendance#isRsvp()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Rsvp();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getPresence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presence</em>'.
	 * @see org.kith.model.meet.Attendance#getPresence()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Presence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.kith.model.meet.Attendance#getNote()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.kith.model.meet.Attendance#getVerdict()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.kith.model.meet.Attendance#getConfidence()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Confidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.meet.Attendance#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Reasons</em>'.
	 * @see org.kith.model.meet.Attendance#getReasons()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Reasons();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#isConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.kith.model.meet.Attendance#isConfirmed()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Confirmed();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.meet.Attendance#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Parameters</em>'.
	 * @see org.kith.model.meet.Attendance#getParameters()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Attendance#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kith.model.meet.Attendance#getSource()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Source();

	/**
	 * Returns the meta object for class '{@link org.kith.model.meet.Practice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Practice</em>'.
	 * @see org.kith.model.meet.Practice
	 * @generated
	 */
	EClass getPractice();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Practice#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.meet.Practice#getPersonUid()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Practice#getBox <em>Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Box</em>'.
	 * @see org.kith.model.meet.Practice#getBox()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Box();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Practice#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.kith.model.meet.Practice#getDue()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Practice#getLastAsked <em>Last Asked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Asked</em>'.
	 * @see org.kith.model.meet.Practice#getLastAsked()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_LastAsked();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Practice#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right</em>'.
	 * @see org.kith.model.meet.Practice#getRight()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Right();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Practice#getWrong <em>Wrong</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wrong</em>'.
	 * @see org.kith.model.meet.Practice#getWrong()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Wrong();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.meet.Practice#getGatheringUid <em>Gathering Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gathering Uid</em>'.
	 * @see org.kith.model.meet.Practice#getGatheringUid()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_GatheringUid();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.meet.GatheringStatus <em>Gathering Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gathering Status</em>'.
	 * @see org.kith.model.meet.GatheringStatus
	 * @generated
	 */
	EEnum getGatheringStatus();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.meet.PartStat <em>Part Stat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Part Stat</em>'.
	 * @see org.kith.model.meet.PartStat
	 * @generated
	 */
	EEnum getPartStat();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.meet.AttendeeRole <em>Attendee Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attendee Role</em>'.
	 * @see org.kith.model.meet.AttendeeRole
	 * @generated
	 */
	EEnum getAttendeeRole();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.meet.AttendeeKind <em>Attendee Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attendee Kind</em>'.
	 * @see org.kith.model.meet.AttendeeKind
	 * @generated
	 */
	EEnum getAttendeeKind();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.meet.Presence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Presence</em>'.
	 * @see org.kith.model.meet.Presence
	 * @generated
	 */
	EEnum getPresence();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.meet.MatchVerdict <em>Match Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Match Verdict</em>'.
	 * @see org.kith.model.meet.MatchVerdict
	 * @generated
	 */
	EEnum getMatchVerdict();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MeetFactory getMeetFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.kith.model.meet.impl.GatheringImpl <em>Gathering</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.impl.GatheringImpl
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getGathering()
		 * @generated
		 */
		EClass GATHERING = eINSTANCE.getGathering();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__SUMMARY = eINSTANCE.getGathering_Summary();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__DESCRIPTION = eINSTANCE.getGathering_Description();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__LOCATION = eINSTANCE.getGathering_Location();

		/**
		 * The meta object literal for the '<em><b>Geo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__GEO = eINSTANCE.getGathering_Geo();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__URL = eINSTANCE.getGathering_Url();

		/**
		 * The meta object literal for the '<em><b>Conference Uris</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__CONFERENCE_URIS = eINSTANCE.getGathering_ConferenceUris();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__START = eINSTANCE.getGathering_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__END = eINSTANCE.getGathering_End();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__ZONE = eINSTANCE.getGathering_Zone();

		/**
		 * The meta object literal for the '<em><b>All Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__ALL_DAY = eINSTANCE.getGathering_AllDay();

		/**
		 * The meta object literal for the '<em><b>Floating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__FLOATING = eINSTANCE.getGathering_Floating();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__STATUS = eINSTANCE.getGathering_Status();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__SENSITIVITY = eINSTANCE.getGathering_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Transparent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__TRANSPARENT = eINSTANCE.getGathering_Transparent();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__SEQUENCE = eINSTANCE.getGathering_Sequence();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__PRIORITY = eINSTANCE.getGathering_Priority();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__CATEGORIES = eINSTANCE.getGathering_Categories();

		/**
		 * The meta object literal for the '<em><b>Organizer Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__ORGANIZER_UID = eINSTANCE.getGathering_OrganizerUid();

		/**
		 * The meta object literal for the '<em><b>Organizer Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__ORGANIZER_NAME = eINSTANCE.getGathering_OrganizerName();

		/**
		 * The meta object literal for the '<em><b>Organizer Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__ORGANIZER_URI = eINSTANCE.getGathering_OrganizerUri();

		/**
		 * The meta object literal for the '<em><b>Attendances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATHERING__ATTENDANCES = eINSTANCE.getGathering_Attendances();

		/**
		 * The meta object literal for the '<em><b>Calendar Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__CALENDAR_UID = eINSTANCE.getGathering_CalendarUid();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__RECURRENCE = eINSTANCE.getGathering_Recurrence();

		/**
		 * The meta object literal for the '<em><b>Recurrence Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__RECURRENCE_ID = eINSTANCE.getGathering_RecurrenceId();

		/**
		 * The meta object literal for the '<em><b>Series Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__SERIES_UID = eINSTANCE.getGathering_SeriesUid();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__CALENDAR = eINSTANCE.getGathering_Calendar();

		/**
		 * The meta object literal for the '<em><b>Images</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATHERING__IMAGES = eINSTANCE.getGathering_Images();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__NOTE = eINSTANCE.getGathering_Note();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__PLATFORM = eINSTANCE.getGathering_Platform();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__SOURCE = eINSTANCE.getGathering_Source();

		/**
		 * The meta object literal for the '<em><b>Trashed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATHERING__TRASHED = eINSTANCE.getGathering_Trashed();

		/**
		 * The meta object literal for the '<em><b>Unknown Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATHERING__UNKNOWN_PROPERTIES = eINSTANCE.getGathering_UnknownProperties();

		/**
		 * The meta object literal for the '<em><b>Is Recurring</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation GATHERING___IS_RECURRING = eINSTANCE.getGathering__IsRecurring();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.impl.AttendanceImpl <em>Attendance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.impl.AttendanceImpl
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getAttendance()
		 * @generated
		 */
		EClass ATTENDANCE = eINSTANCE.getAttendance();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__PERSON_UID = eINSTANCE.getAttendance_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__ACCOUNT_UID = eINSTANCE.getAttendance_AccountUid();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__NAME = eINSTANCE.getAttendance_Name();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__EMAIL = eINSTANCE.getAttendance_Email();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__URI = eINSTANCE.getAttendance_Uri();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__ORGANIZATION = eINSTANCE.getAttendance_Organization();

		/**
		 * The meta object literal for the '<em><b>Part Stat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__PART_STAT = eINSTANCE.getAttendance_PartStat();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__ROLE = eINSTANCE.getAttendance_Role();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__KIND = eINSTANCE.getAttendance_Kind();

		/**
		 * The meta object literal for the '<em><b>Rsvp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__RSVP = eINSTANCE.getAttendance_Rsvp();

		/**
		 * The meta object literal for the '<em><b>Presence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__PRESENCE = eINSTANCE.getAttendance_Presence();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__NOTE = eINSTANCE.getAttendance_Note();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__VERDICT = eINSTANCE.getAttendance_Verdict();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__CONFIDENCE = eINSTANCE.getAttendance_Confidence();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__REASONS = eINSTANCE.getAttendance_Reasons();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__CONFIRMED = eINSTANCE.getAttendance_Confirmed();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__PARAMETERS = eINSTANCE.getAttendance_Parameters();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__SOURCE = eINSTANCE.getAttendance_Source();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.impl.PracticeImpl <em>Practice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.impl.PracticeImpl
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getPractice()
		 * @generated
		 */
		EClass PRACTICE = eINSTANCE.getPractice();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__PERSON_UID = eINSTANCE.getPractice_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Box</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__BOX = eINSTANCE.getPractice_Box();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__DUE = eINSTANCE.getPractice_Due();

		/**
		 * The meta object literal for the '<em><b>Last Asked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__LAST_ASKED = eINSTANCE.getPractice_LastAsked();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__RIGHT = eINSTANCE.getPractice_Right();

		/**
		 * The meta object literal for the '<em><b>Wrong</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__WRONG = eINSTANCE.getPractice_Wrong();

		/**
		 * The meta object literal for the '<em><b>Gathering Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__GATHERING_UID = eINSTANCE.getPractice_GatheringUid();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.GatheringStatus <em>Gathering Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.GatheringStatus
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getGatheringStatus()
		 * @generated
		 */
		EEnum GATHERING_STATUS = eINSTANCE.getGatheringStatus();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.PartStat <em>Part Stat</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.PartStat
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getPartStat()
		 * @generated
		 */
		EEnum PART_STAT = eINSTANCE.getPartStat();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.AttendeeRole <em>Attendee Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.AttendeeRole
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getAttendeeRole()
		 * @generated
		 */
		EEnum ATTENDEE_ROLE = eINSTANCE.getAttendeeRole();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.AttendeeKind <em>Attendee Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.AttendeeKind
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getAttendeeKind()
		 * @generated
		 */
		EEnum ATTENDEE_KIND = eINSTANCE.getAttendeeKind();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.Presence <em>Presence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.Presence
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getPresence()
		 * @generated
		 */
		EEnum PRESENCE = eINSTANCE.getPresence();

		/**
		 * The meta object literal for the '{@link org.kith.model.meet.MatchVerdict <em>Match Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.meet.MatchVerdict
		 * @see org.kith.model.meet.impl.MeetPackageImpl#getMatchVerdict()
		 * @generated
		 */
		EEnum MATCH_VERDICT = eINSTANCE.getMatchVerdict();

	}

} //MeetPackage
