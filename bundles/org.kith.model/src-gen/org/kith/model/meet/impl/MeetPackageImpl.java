/**
 */
package org.kith.model.meet.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.AttendeeRole;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.MeetPackage;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Practice;
import org.kith.model.meet.Presence;

import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MeetPackageImpl extends EPackageImpl implements MeetPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gatheringEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass practiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gatheringStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partStatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attendeeRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attendeeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum presenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum matchVerdictEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.kith.model.meet.MeetPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MeetPackageImpl() {
		super(eNS_URI, MeetFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MeetPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MeetPackage init() {
		if (isInited) return (MeetPackage)EPackage.Registry.INSTANCE.getEPackage(MeetPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMeetPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MeetPackageImpl theMeetPackage = registeredMeetPackage instanceof MeetPackageImpl ? (MeetPackageImpl)registeredMeetPackage : new MeetPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		PeoplePackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theMeetPackage.createPackageContents();

		// Initialize created meta-data
		theMeetPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMeetPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MeetPackage.eNS_URI, theMeetPackage);
		return theMeetPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGathering() {
		return gatheringEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Summary() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Description() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Location() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Geo() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Url() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_ConferenceUris() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Start() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_End() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Zone() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_AllDay() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Floating() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Status() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Sensitivity() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Transparent() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Sequence() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Priority() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Categories() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_OrganizerUid() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_OrganizerName() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_OrganizerUri() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGathering_Attendances() {
		return (EReference)gatheringEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_CalendarUid() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Recurrence() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_RecurrenceId() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_SeriesUid() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Calendar() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGathering_Images() {
		return (EReference)gatheringEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Note() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Platform() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Source() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGathering_Trashed() {
		return (EAttribute)gatheringEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGathering_UnknownProperties() {
		return (EReference)gatheringEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getGathering__IsRecurring() {
		return gatheringEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendance() {
		return attendanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_PersonUid() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_AccountUid() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Name() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Email() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Uri() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Organization() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_PartStat() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Role() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Kind() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Rsvp() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Presence() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Note() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Verdict() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Confidence() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Reasons() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Confirmed() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Parameters() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Source() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPractice() {
		return practiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_PersonUid() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Box() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Due() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_LastAsked() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Right() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Wrong() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_GatheringUid() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGatheringStatus() {
		return gatheringStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartStat() {
		return partStatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttendeeRole() {
		return attendeeRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttendeeKind() {
		return attendeeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPresence() {
		return presenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMatchVerdict() {
		return matchVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetFactory getMeetFactory() {
		return (MeetFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		gatheringEClass = createEClass(GATHERING);
		createEAttribute(gatheringEClass, GATHERING__SUMMARY);
		createEAttribute(gatheringEClass, GATHERING__DESCRIPTION);
		createEAttribute(gatheringEClass, GATHERING__LOCATION);
		createEAttribute(gatheringEClass, GATHERING__GEO);
		createEAttribute(gatheringEClass, GATHERING__URL);
		createEAttribute(gatheringEClass, GATHERING__CONFERENCE_URIS);
		createEAttribute(gatheringEClass, GATHERING__START);
		createEAttribute(gatheringEClass, GATHERING__END);
		createEAttribute(gatheringEClass, GATHERING__ZONE);
		createEAttribute(gatheringEClass, GATHERING__ALL_DAY);
		createEAttribute(gatheringEClass, GATHERING__FLOATING);
		createEAttribute(gatheringEClass, GATHERING__STATUS);
		createEAttribute(gatheringEClass, GATHERING__SENSITIVITY);
		createEAttribute(gatheringEClass, GATHERING__TRANSPARENT);
		createEAttribute(gatheringEClass, GATHERING__SEQUENCE);
		createEAttribute(gatheringEClass, GATHERING__PRIORITY);
		createEAttribute(gatheringEClass, GATHERING__CATEGORIES);
		createEAttribute(gatheringEClass, GATHERING__ORGANIZER_UID);
		createEAttribute(gatheringEClass, GATHERING__ORGANIZER_NAME);
		createEAttribute(gatheringEClass, GATHERING__ORGANIZER_URI);
		createEReference(gatheringEClass, GATHERING__ATTENDANCES);
		createEAttribute(gatheringEClass, GATHERING__CALENDAR_UID);
		createEAttribute(gatheringEClass, GATHERING__RECURRENCE);
		createEAttribute(gatheringEClass, GATHERING__RECURRENCE_ID);
		createEAttribute(gatheringEClass, GATHERING__SERIES_UID);
		createEAttribute(gatheringEClass, GATHERING__CALENDAR);
		createEReference(gatheringEClass, GATHERING__IMAGES);
		createEAttribute(gatheringEClass, GATHERING__NOTE);
		createEAttribute(gatheringEClass, GATHERING__PLATFORM);
		createEAttribute(gatheringEClass, GATHERING__SOURCE);
		createEAttribute(gatheringEClass, GATHERING__TRASHED);
		createEReference(gatheringEClass, GATHERING__UNKNOWN_PROPERTIES);
		createEOperation(gatheringEClass, GATHERING___IS_RECURRING);

		attendanceEClass = createEClass(ATTENDANCE);
		createEAttribute(attendanceEClass, ATTENDANCE__PERSON_UID);
		createEAttribute(attendanceEClass, ATTENDANCE__ACCOUNT_UID);
		createEAttribute(attendanceEClass, ATTENDANCE__NAME);
		createEAttribute(attendanceEClass, ATTENDANCE__EMAIL);
		createEAttribute(attendanceEClass, ATTENDANCE__URI);
		createEAttribute(attendanceEClass, ATTENDANCE__ORGANIZATION);
		createEAttribute(attendanceEClass, ATTENDANCE__PART_STAT);
		createEAttribute(attendanceEClass, ATTENDANCE__ROLE);
		createEAttribute(attendanceEClass, ATTENDANCE__KIND);
		createEAttribute(attendanceEClass, ATTENDANCE__RSVP);
		createEAttribute(attendanceEClass, ATTENDANCE__PRESENCE);
		createEAttribute(attendanceEClass, ATTENDANCE__NOTE);
		createEAttribute(attendanceEClass, ATTENDANCE__VERDICT);
		createEAttribute(attendanceEClass, ATTENDANCE__CONFIDENCE);
		createEAttribute(attendanceEClass, ATTENDANCE__REASONS);
		createEAttribute(attendanceEClass, ATTENDANCE__CONFIRMED);
		createEAttribute(attendanceEClass, ATTENDANCE__PARAMETERS);
		createEAttribute(attendanceEClass, ATTENDANCE__SOURCE);

		practiceEClass = createEClass(PRACTICE);
		createEAttribute(practiceEClass, PRACTICE__PERSON_UID);
		createEAttribute(practiceEClass, PRACTICE__BOX);
		createEAttribute(practiceEClass, PRACTICE__DUE);
		createEAttribute(practiceEClass, PRACTICE__LAST_ASKED);
		createEAttribute(practiceEClass, PRACTICE__RIGHT);
		createEAttribute(practiceEClass, PRACTICE__WRONG);
		createEAttribute(practiceEClass, PRACTICE__GATHERING_UID);

		// Create enums
		gatheringStatusEEnum = createEEnum(GATHERING_STATUS);
		partStatEEnum = createEEnum(PART_STAT);
		attendeeRoleEEnum = createEEnum(ATTENDEE_ROLE);
		attendeeKindEEnum = createEEnum(ATTENDEE_KIND);
		presenceEEnum = createEEnum(PRESENCE);
		matchVerdictEEnum = createEEnum(MATCH_VERDICT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		PeoplePackage thePeoplePackage = (PeoplePackage)EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		gatheringEClass.getESuperTypes().add(thePeoplePackage.getAggregate());
		practiceEClass.getESuperTypes().add(thePeoplePackage.getAggregate());

		// Initialize classes, features, and operations; add parameters
		initEClass(gatheringEClass, Gathering.class, "Gathering", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGathering_Summary(), theEcorePackage.getEString(), "summary", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Description(), theEcorePackage.getEString(), "description", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Location(), theEcorePackage.getEString(), "location", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Geo(), theEcorePackage.getEString(), "geo", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Url(), theEcorePackage.getEString(), "url", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_ConferenceUris(), theEcorePackage.getEString(), "conferenceUris", null, 0, -1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Start(), thePeoplePackage.getInstant(), "start", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_End(), thePeoplePackage.getInstant(), "end", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Zone(), theEcorePackage.getEString(), "zone", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_AllDay(), theEcorePackage.getEBoolean(), "allDay", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Floating(), theEcorePackage.getEBoolean(), "floating", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Status(), this.getGatheringStatus(), "status", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Sensitivity(), thePeoplePackage.getSensitivity(), "sensitivity", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Transparent(), theEcorePackage.getEBoolean(), "transparent", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Sequence(), theEcorePackage.getEInt(), "sequence", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Priority(), theEcorePackage.getEInt(), "priority", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Categories(), theEcorePackage.getEString(), "categories", null, 0, -1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_OrganizerUid(), theEcorePackage.getEString(), "organizerUid", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_OrganizerName(), theEcorePackage.getEString(), "organizerName", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_OrganizerUri(), theEcorePackage.getEString(), "organizerUri", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGathering_Attendances(), this.getAttendance(), null, "attendances", null, 0, -1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_CalendarUid(), theEcorePackage.getEString(), "calendarUid", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Recurrence(), theEcorePackage.getEString(), "recurrence", null, 0, -1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_RecurrenceId(), theEcorePackage.getEString(), "recurrenceId", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_SeriesUid(), theEcorePackage.getEString(), "seriesUid", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Calendar(), theEcorePackage.getEString(), "calendar", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGathering_Images(), thePeoplePackage.getPhoto(), null, "images", null, 0, -1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Platform(), theEcorePackage.getEString(), "platform", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGathering_Trashed(), thePeoplePackage.getInstant(), "trashed", null, 0, 1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGathering_UnknownProperties(), thePeoplePackage.getUnknownProperty(), null, "unknownProperties", null, 0, -1, Gathering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getGathering__IsRecurring(), theEcorePackage.getEBoolean(), "isRecurring", 0, 1, !IS_UNIQUE, IS_ORDERED);

		initEClass(attendanceEClass, Attendance.class, "Attendance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttendance_PersonUid(), theEcorePackage.getEString(), "personUid", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_AccountUid(), theEcorePackage.getEString(), "accountUid", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Email(), theEcorePackage.getEString(), "email", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Uri(), theEcorePackage.getEString(), "uri", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Organization(), theEcorePackage.getEString(), "organization", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_PartStat(), this.getPartStat(), "partStat", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Role(), this.getAttendeeRole(), "role", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Kind(), this.getAttendeeKind(), "kind", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Rsvp(), theEcorePackage.getEBoolean(), "rsvp", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Presence(), this.getPresence(), "presence", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Verdict(), this.getMatchVerdict(), "verdict", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Confidence(), theEcorePackage.getEDouble(), "confidence", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Reasons(), theEcorePackage.getEString(), "reasons", null, 0, -1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Confirmed(), theEcorePackage.getEBoolean(), "confirmed", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Parameters(), theEcorePackage.getEString(), "parameters", null, 0, -1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(practiceEClass, Practice.class, "Practice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPractice_PersonUid(), theEcorePackage.getEString(), "personUid", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Box(), theEcorePackage.getEInt(), "box", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Due(), thePeoplePackage.getInstant(), "due", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_LastAsked(), thePeoplePackage.getInstant(), "lastAsked", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Right(), theEcorePackage.getEInt(), "right", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Wrong(), theEcorePackage.getEInt(), "wrong", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_GatheringUid(), theEcorePackage.getEString(), "gatheringUid", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(gatheringStatusEEnum, GatheringStatus.class, "GatheringStatus");
		addEEnumLiteral(gatheringStatusEEnum, GatheringStatus.CONFIRMED);
		addEEnumLiteral(gatheringStatusEEnum, GatheringStatus.TENTATIVE);
		addEEnumLiteral(gatheringStatusEEnum, GatheringStatus.CANCELLED);

		initEEnum(partStatEEnum, PartStat.class, "PartStat");
		addEEnumLiteral(partStatEEnum, PartStat.NEEDS_ACTION);
		addEEnumLiteral(partStatEEnum, PartStat.ACCEPTED);
		addEEnumLiteral(partStatEEnum, PartStat.DECLINED);
		addEEnumLiteral(partStatEEnum, PartStat.TENTATIVE);
		addEEnumLiteral(partStatEEnum, PartStat.DELEGATED);

		initEEnum(attendeeRoleEEnum, AttendeeRole.class, "AttendeeRole");
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.REQUIRED);
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.OPTIONAL);
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.CHAIR);
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.NON_PARTICIPANT);

		initEEnum(attendeeKindEEnum, AttendeeKind.class, "AttendeeKind");
		addEEnumLiteral(attendeeKindEEnum, AttendeeKind.INDIVIDUAL);
		addEEnumLiteral(attendeeKindEEnum, AttendeeKind.GROUP);
		addEEnumLiteral(attendeeKindEEnum, AttendeeKind.RESOURCE);
		addEEnumLiteral(attendeeKindEEnum, AttendeeKind.ROOM);
		addEEnumLiteral(attendeeKindEEnum, AttendeeKind.UNKNOWN);

		initEEnum(presenceEEnum, Presence.class, "Presence");
		addEEnumLiteral(presenceEEnum, Presence.UNKNOWN);
		addEEnumLiteral(presenceEEnum, Presence.EXPECTED);
		addEEnumLiteral(presenceEEnum, Presence.SEEN);
		addEEnumLiteral(presenceEEnum, Presence.MET);
		addEEnumLiteral(presenceEEnum, Presence.ABSENT);

		initEEnum(matchVerdictEEnum, MatchVerdict.class, "MatchVerdict");
		addEEnumLiteral(matchVerdictEEnum, MatchVerdict.GUEST);
		addEEnumLiteral(matchVerdictEEnum, MatchVerdict.POSSIBLE);
		addEEnumLiteral(matchVerdictEEnum, MatchVerdict.PROBABLY);
		addEEnumLiteral(matchVerdictEEnum, MatchVerdict.MATCHED);

		// Create resource
		createResource(eNS_URI);
	}

} //MeetPackageImpl
