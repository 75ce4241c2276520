/**
 */
package org.kith.model.activity;

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
 * What happened: interactions between accounts, the imports that brought them, and what a platform can show at all.
 * Follows ActivityStreams 2.0. Interactions are rows in the store and records in the program; the classes here give
 * them their names, their documentation and their form in XMI and JSON.
 * <!-- end-model-doc -->
 * @see org.kith.model.activity.ActivityFactory
 * @model kind="package"
 * @generated
 */
public interface ActivityPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "activity";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kith.example/2026/activity";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "activity";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ActivityPackage eINSTANCE = org.kith.model.activity.impl.ActivityPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.InteractionImpl <em>Interaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.InteractionImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getInteraction()
	 * @generated
	 */
	int INTERACTION = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__KEY = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Actor Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ACTOR_UID = 2;

	/**
	 * The feature id for the '<em><b>Own Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__OWN_ACCOUNT_UID = 3;

	/**
	 * The feature id for the '<em><b>Object Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__OBJECT_KEY = 4;

	/**
	 * The feature id for the '<em><b>Object Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__OBJECT_URI = 5;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__TARGETS = 6;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__PUBLISHED = 7;

	/**
	 * The feature id for the '<em><b>End Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__END_TIME = 8;

	/**
	 * The feature id for the '<em><b>Time Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__TIME_PRECISION = 9;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ZONE = 10;

	/**
	 * The feature id for the '<em><b>In Reply To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__IN_REPLY_TO = 11;

	/**
	 * The feature id for the '<em><b>Conversation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__CONVERSATION = 12;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__DIRECTION = 13;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__AUDIENCE = 14;

	/**
	 * The feature id for the '<em><b>Recipient Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__RECIPIENT_COUNT = 15;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__SUMMARY = 16;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__CONTENT = 17;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__LINK = 18;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__TAGS = 19;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__LOCATION = 20;

	/**
	 * The feature id for the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__GATHERING_UID = 21;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ORIGINS = 22;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__PLATFORM = 23;

	/**
	 * The number of structural features of the '<em>Interaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_FEATURE_COUNT = 24;

	/**
	 * The operation id for the '<em>Is One To One</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION___IS_ONE_TO_ONE = 0;

	/**
	 * The number of operations of the '<em>Interaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_OPERATION_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.TargetImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 1;

	/**
	 * The feature id for the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ACCOUNT_UID = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ROLE = 1;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.ContentImpl <em>Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.ContentImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getContent()
	 * @generated
	 */
	int CONTENT = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__MEDIA_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__LANGUAGE = 2;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__ATTACHMENTS = 3;

	/**
	 * The number of structural features of the '<em>Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.AttachmentImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__URI = 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SIZE = 3;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.OriginImpl <em>Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.OriginImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 4;

	/**
	 * The feature id for the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__BATCH_UID = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__FILE = 1;

	/**
	 * The feature id for the '<em><b>Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__RECORD = 2;

	/**
	 * The number of structural features of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.ConversationImpl <em>Conversation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.ConversationImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getConversation()
	 * @generated
	 */
	int CONVERSATION = 5;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__KEY = 0;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__PLATFORM = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Member Uids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__MEMBER_UIDS = 3;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__STARTED = 4;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__AUDIENCE = 5;

	/**
	 * The number of structural features of the '<em>Conversation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Conversation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.PlatformImpl <em>Platform</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.PlatformImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getPlatform()
	 * @generated
	 */
	int PLATFORM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__NAME = 1;

	/**
	 * The feature id for the '<em><b>Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__BUNDLE = 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__VERSION = 3;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__HOSTS = 4;

	/**
	 * The number of structural features of the '<em>Platform</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Platform</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.CoverageImpl <em>Coverage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.CoverageImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getCoverage()
	 * @generated
	 */
	int COVERAGE = 7;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__PLATFORM = 0;

	/**
	 * The feature id for the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__ACCOUNT_UID = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__DIRECTION = 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__STATE = 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__FROM = 5;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__TO = 6;

	/**
	 * The feature id for the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__BATCH_UID = 7;

	/**
	 * The number of structural features of the '<em>Coverage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Coverage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.ImportBatchImpl <em>Import Batch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.ImportBatchImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getImportBatch()
	 * @generated
	 */
	int IMPORT_BATCH = 8;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__UID = PeoplePackage.AGGREGATE__UID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__CREATED = PeoplePackage.AGGREGATE__CREATED;

	/**
	 * The feature id for the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__REV = PeoplePackage.AGGREGATE__REV;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__PROVENANCE = PeoplePackage.AGGREGATE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__NUMBER = PeoplePackage.AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__PLATFORM = PeoplePackage.AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__READER = PeoplePackage.AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Paths</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__PATHS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__STATE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__STARTED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__FINISHED = PeoplePackage.AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Own Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__OWN_ACCOUNT_UID = PeoplePackage.AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Archive Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__ARCHIVE_DATE = PeoplePackage.AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__FINGERPRINT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__COUNTS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__PROBLEMS = PeoplePackage.AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Not In It</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__NOT_IN_IT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Cursor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__CURSOR = PeoplePackage.AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Import Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH_FEATURE_COUNT = PeoplePackage.AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Import Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH_OPERATION_COUNT = PeoplePackage.AGGREGATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.BatchCountImpl <em>Batch Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.BatchCountImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getBatchCount()
	 * @generated
	 */
	int BATCH_COUNT = 9;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_COUNT__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_COUNT__ADDED = 1;

	/**
	 * The feature id for the '<em><b>Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_COUNT__UPDATED = 2;

	/**
	 * The feature id for the '<em><b>Unchanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_COUNT__UNCHANGED = 3;

	/**
	 * The number of structural features of the '<em>Batch Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_COUNT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Batch Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_COUNT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.impl.ImportProblemImpl <em>Import Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.impl.ImportProblemImpl
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getImportProblem()
	 * @generated
	 */
	int IMPORT_PROBLEM = 10;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_PROBLEM__CODE = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_PROBLEM__FILE = 1;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_PROBLEM__LINE = 2;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_PROBLEM__MESSAGE = 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_PROBLEM__AT = 4;

	/**
	 * The number of structural features of the '<em>Import Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_PROBLEM_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Import Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_PROBLEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.InteractionType <em>Interaction Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.InteractionType
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getInteractionType()
	 * @generated
	 */
	int INTERACTION_TYPE = 11;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.Direction
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 12;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.Audience
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 13;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.TimePrecision <em>Time Precision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.TimePrecision
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getTimePrecision()
	 * @generated
	 */
	int TIME_PRECISION = 14;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.TargetRole <em>Target Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.TargetRole
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getTargetRole()
	 * @generated
	 */
	int TARGET_ROLE = 15;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.SignalKind <em>Signal Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.SignalKind
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getSignalKind()
	 * @generated
	 */
	int SIGNAL_KIND = 16;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.CoverageState <em>Coverage State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.CoverageState
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getCoverageState()
	 * @generated
	 */
	int COVERAGE_STATE = 17;

	/**
	 * The meta object id for the '{@link org.kith.model.activity.BatchState <em>Batch State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.activity.BatchState
	 * @see org.kith.model.activity.impl.ActivityPackageImpl#getBatchState()
	 * @generated
	 */
	int BATCH_STATE = 18;


	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Interaction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interaction</em>'.
	 * @see org.kith.model.activity.Interaction
	 * @generated
	 */
	EClass getInteraction();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.kith.model.activity.Interaction#getKey()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.kith.model.activity.Interaction#getType()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getActorUid <em>Actor Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor Uid</em>'.
	 * @see org.kith.model.activity.Interaction#getActorUid()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_ActorUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getOwnAccountUid <em>Own Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Account Uid</em>'.
	 * @see org.kith.model.activity.Interaction#getOwnAccountUid()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_OwnAccountUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getObjectKey <em>Object Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Key</em>'.
	 * @see org.kith.model.activity.Interaction#getObjectKey()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_ObjectKey();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getObjectUri <em>Object Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Uri</em>'.
	 * @see org.kith.model.activity.Interaction#getObjectUri()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_ObjectUri();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.activity.Interaction#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.kith.model.activity.Interaction#getTargets()
	 * @see #getInteraction()
	 * @generated
	 */
	EReference getInteraction_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.kith.model.activity.Interaction#getPublished()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getEndTime <em>End Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Time</em>'.
	 * @see org.kith.model.activity.Interaction#getEndTime()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_EndTime();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getTimePrecision <em>Time Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Precision</em>'.
	 * @see org.kith.model.activity.Interaction#getTimePrecision()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_TimePrecision();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.kith.model.activity.Interaction#getZone()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getInReplyTo <em>In Reply To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Reply To</em>'.
	 * @see org.kith.model.activity.Interaction#getInReplyTo()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_InReplyTo();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getConversation <em>Conversation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conversation</em>'.
	 * @see org.kith.model.activity.Interaction#getConversation()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Conversation();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.kith.model.activity.Interaction#getDirection()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.kith.model.activity.Interaction#getAudience()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getRecipientCount <em>Recipient Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipient Count</em>'.
	 * @see org.kith.model.activity.Interaction#getRecipientCount()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_RecipientCount();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.kith.model.activity.Interaction#getSummary()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Summary();

	/**
	 * Returns the meta object for the containment reference '{@link org.kith.model.activity.Interaction#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Content</em>'.
	 * @see org.kith.model.activity.Interaction#getContent()
	 * @see #getInteraction()
	 * @generated
	 */
	EReference getInteraction_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.kith.model.activity.Interaction#getLink()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Link();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.activity.Interaction#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.kith.model.activity.Interaction#getTags()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.kith.model.activity.Interaction#getLocation()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getGatheringUid <em>Gathering Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gathering Uid</em>'.
	 * @see org.kith.model.activity.Interaction#getGatheringUid()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_GatheringUid();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.activity.Interaction#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Origins</em>'.
	 * @see org.kith.model.activity.Interaction#getOrigins()
	 * @see #getInteraction()
	 * @generated
	 */
	EReference getInteraction_Origins();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Interaction#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.activity.Interaction#getPlatform()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Platform();

	/**
	 * Returns the meta object for the '{@link org.kith.model.activity.Interaction#isOneToOne() <em>Is One To One</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Is One To One</em>' operation.
	 * @see org.kith.model.activity.Interaction#isOneToOne()
	 * @generated
	 */
	EOperation getInteraction__IsOneToOne();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.kith.model.activity.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Target#getAccountUid <em>Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Uid</em>'.
	 * @see org.kith.model.activity.Target#getAccountUid()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_AccountUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Target#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kith.model.activity.Target#getRole()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Role();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Content <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content</em>'.
	 * @see org.kith.model.activity.Content
	 * @generated
	 */
	EClass getContent();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Content#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kith.model.activity.Content#getText()
	 * @see #getContent()
	 * @generated
	 */
	EAttribute getContent_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Content#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.kith.model.activity.Content#getMediaType()
	 * @see #getContent()
	 * @generated
	 */
	EAttribute getContent_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Content#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.kith.model.activity.Content#getLanguage()
	 * @see #getContent()
	 * @generated
	 */
	EAttribute getContent_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.activity.Content#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.kith.model.activity.Content#getAttachments()
	 * @see #getContent()
	 * @generated
	 */
	EReference getContent_Attachments();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.kith.model.activity.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kith.model.activity.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.kith.model.activity.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Attachment#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.kith.model.activity.Attachment#getUri()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Attachment#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.kith.model.activity.Attachment#getSize()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Size();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Origin</em>'.
	 * @see org.kith.model.activity.Origin
	 * @generated
	 */
	EClass getOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Origin#getBatchUid <em>Batch Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Uid</em>'.
	 * @see org.kith.model.activity.Origin#getBatchUid()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_BatchUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Origin#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.kith.model.activity.Origin#getFile()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_File();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Origin#getRecord <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record</em>'.
	 * @see org.kith.model.activity.Origin#getRecord()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Record();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Conversation <em>Conversation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conversation</em>'.
	 * @see org.kith.model.activity.Conversation
	 * @generated
	 */
	EClass getConversation();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Conversation#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.kith.model.activity.Conversation#getKey()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Conversation#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.activity.Conversation#getPlatform()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Conversation#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kith.model.activity.Conversation#getTitle()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.activity.Conversation#getMemberUids <em>Member Uids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Member Uids</em>'.
	 * @see org.kith.model.activity.Conversation#getMemberUids()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_MemberUids();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Conversation#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.kith.model.activity.Conversation#getStarted()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Started();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Conversation#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.kith.model.activity.Conversation#getAudience()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Audience();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Platform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Platform</em>'.
	 * @see org.kith.model.activity.Platform
	 * @generated
	 */
	EClass getPlatform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Platform#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kith.model.activity.Platform#getId()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Platform#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kith.model.activity.Platform#getName()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Platform#getBundle <em>Bundle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bundle</em>'.
	 * @see org.kith.model.activity.Platform#getBundle()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Bundle();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Platform#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.kith.model.activity.Platform#getVersion()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Version();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.activity.Platform#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hosts</em>'.
	 * @see org.kith.model.activity.Platform#getHosts()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Hosts();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.Coverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coverage</em>'.
	 * @see org.kith.model.activity.Coverage
	 * @generated
	 */
	EClass getCoverage();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.activity.Coverage#getPlatform()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getAccountUid <em>Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Uid</em>'.
	 * @see org.kith.model.activity.Coverage#getAccountUid()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_AccountUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kith.model.activity.Coverage#getKind()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.kith.model.activity.Coverage#getDirection()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kith.model.activity.Coverage#getState()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_State();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.kith.model.activity.Coverage#getFrom()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_From();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.kith.model.activity.Coverage#getTo()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_To();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.Coverage#getBatchUid <em>Batch Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Uid</em>'.
	 * @see org.kith.model.activity.Coverage#getBatchUid()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_BatchUid();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.ImportBatch <em>Import Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Batch</em>'.
	 * @see org.kith.model.activity.ImportBatch
	 * @generated
	 */
	EClass getImportBatch();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.kith.model.activity.ImportBatch#getNumber()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.kith.model.activity.ImportBatch#getPlatform()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getReader <em>Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reader</em>'.
	 * @see org.kith.model.activity.ImportBatch#getReader()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Reader();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.activity.ImportBatch#getPaths <em>Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Paths</em>'.
	 * @see org.kith.model.activity.ImportBatch#getPaths()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Paths();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kith.model.activity.ImportBatch#getState()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_State();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.kith.model.activity.ImportBatch#getStarted()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Started();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getFinished <em>Finished</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished</em>'.
	 * @see org.kith.model.activity.ImportBatch#getFinished()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Finished();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getOwnAccountUid <em>Own Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Account Uid</em>'.
	 * @see org.kith.model.activity.ImportBatch#getOwnAccountUid()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_OwnAccountUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getArchiveDate <em>Archive Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive Date</em>'.
	 * @see org.kith.model.activity.ImportBatch#getArchiveDate()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_ArchiveDate();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.kith.model.activity.ImportBatch#getFingerprint()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Fingerprint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.activity.ImportBatch#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counts</em>'.
	 * @see org.kith.model.activity.ImportBatch#getCounts()
	 * @see #getImportBatch()
	 * @generated
	 */
	EReference getImportBatch_Counts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kith.model.activity.ImportBatch#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.kith.model.activity.ImportBatch#getProblems()
	 * @see #getImportBatch()
	 * @generated
	 */
	EReference getImportBatch_Problems();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.activity.ImportBatch#getNotInIt <em>Not In It</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Not In It</em>'.
	 * @see org.kith.model.activity.ImportBatch#getNotInIt()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_NotInIt();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportBatch#getCursor <em>Cursor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cursor</em>'.
	 * @see org.kith.model.activity.ImportBatch#getCursor()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Cursor();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.BatchCount <em>Batch Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Batch Count</em>'.
	 * @see org.kith.model.activity.BatchCount
	 * @generated
	 */
	EClass getBatchCount();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.BatchCount#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kith.model.activity.BatchCount#getSubject()
	 * @see #getBatchCount()
	 * @generated
	 */
	EAttribute getBatchCount_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.BatchCount#getAdded <em>Added</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Added</em>'.
	 * @see org.kith.model.activity.BatchCount#getAdded()
	 * @see #getBatchCount()
	 * @generated
	 */
	EAttribute getBatchCount_Added();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.BatchCount#getUpdated <em>Updated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated</em>'.
	 * @see org.kith.model.activity.BatchCount#getUpdated()
	 * @see #getBatchCount()
	 * @generated
	 */
	EAttribute getBatchCount_Updated();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.BatchCount#getUnchanged <em>Unchanged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unchanged</em>'.
	 * @see org.kith.model.activity.BatchCount#getUnchanged()
	 * @see #getBatchCount()
	 * @generated
	 */
	EAttribute getBatchCount_Unchanged();

	/**
	 * Returns the meta object for class '{@link org.kith.model.activity.ImportProblem <em>Import Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Problem</em>'.
	 * @see org.kith.model.activity.ImportProblem
	 * @generated
	 */
	EClass getImportProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportProblem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.kith.model.activity.ImportProblem#getCode()
	 * @see #getImportProblem()
	 * @generated
	 */
	EAttribute getImportProblem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportProblem#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.kith.model.activity.ImportProblem#getFile()
	 * @see #getImportProblem()
	 * @generated
	 */
	EAttribute getImportProblem_File();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportProblem#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.kith.model.activity.ImportProblem#getLine()
	 * @see #getImportProblem()
	 * @generated
	 */
	EAttribute getImportProblem_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportProblem#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.kith.model.activity.ImportProblem#getMessage()
	 * @see #getImportProblem()
	 * @generated
	 */
	EAttribute getImportProblem_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.activity.ImportProblem#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kith.model.activity.ImportProblem#getAt()
	 * @see #getImportProblem()
	 * @generated
	 */
	EAttribute getImportProblem_At();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.InteractionType <em>Interaction Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interaction Type</em>'.
	 * @see org.kith.model.activity.InteractionType
	 * @generated
	 */
	EEnum getInteractionType();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.kith.model.activity.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.kith.model.activity.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.TimePrecision <em>Time Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Time Precision</em>'.
	 * @see org.kith.model.activity.TimePrecision
	 * @generated
	 */
	EEnum getTimePrecision();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.TargetRole <em>Target Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Target Role</em>'.
	 * @see org.kith.model.activity.TargetRole
	 * @generated
	 */
	EEnum getTargetRole();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.SignalKind <em>Signal Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Signal Kind</em>'.
	 * @see org.kith.model.activity.SignalKind
	 * @generated
	 */
	EEnum getSignalKind();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.CoverageState <em>Coverage State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coverage State</em>'.
	 * @see org.kith.model.activity.CoverageState
	 * @generated
	 */
	EEnum getCoverageState();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.activity.BatchState <em>Batch State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Batch State</em>'.
	 * @see org.kith.model.activity.BatchState
	 * @generated
	 */
	EEnum getBatchState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ActivityFactory getActivityFactory();

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
		 * The meta object literal for the '{@link org.kith.model.activity.impl.InteractionImpl <em>Interaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.InteractionImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getInteraction()
		 * @generated
		 */
		EClass INTERACTION = eINSTANCE.getInteraction();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__KEY = eINSTANCE.getInteraction_Key();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__TYPE = eINSTANCE.getInteraction_Type();

		/**
		 * The meta object literal for the '<em><b>Actor Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__ACTOR_UID = eINSTANCE.getInteraction_ActorUid();

		/**
		 * The meta object literal for the '<em><b>Own Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__OWN_ACCOUNT_UID = eINSTANCE.getInteraction_OwnAccountUid();

		/**
		 * The meta object literal for the '<em><b>Object Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__OBJECT_KEY = eINSTANCE.getInteraction_ObjectKey();

		/**
		 * The meta object literal for the '<em><b>Object Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__OBJECT_URI = eINSTANCE.getInteraction_ObjectUri();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERACTION__TARGETS = eINSTANCE.getInteraction_Targets();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__PUBLISHED = eINSTANCE.getInteraction_Published();

		/**
		 * The meta object literal for the '<em><b>End Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__END_TIME = eINSTANCE.getInteraction_EndTime();

		/**
		 * The meta object literal for the '<em><b>Time Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__TIME_PRECISION = eINSTANCE.getInteraction_TimePrecision();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__ZONE = eINSTANCE.getInteraction_Zone();

		/**
		 * The meta object literal for the '<em><b>In Reply To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__IN_REPLY_TO = eINSTANCE.getInteraction_InReplyTo();

		/**
		 * The meta object literal for the '<em><b>Conversation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__CONVERSATION = eINSTANCE.getInteraction_Conversation();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__DIRECTION = eINSTANCE.getInteraction_Direction();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__AUDIENCE = eINSTANCE.getInteraction_Audience();

		/**
		 * The meta object literal for the '<em><b>Recipient Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__RECIPIENT_COUNT = eINSTANCE.getInteraction_RecipientCount();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__SUMMARY = eINSTANCE.getInteraction_Summary();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERACTION__CONTENT = eINSTANCE.getInteraction_Content();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__LINK = eINSTANCE.getInteraction_Link();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__TAGS = eINSTANCE.getInteraction_Tags();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__LOCATION = eINSTANCE.getInteraction_Location();

		/**
		 * The meta object literal for the '<em><b>Gathering Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__GATHERING_UID = eINSTANCE.getInteraction_GatheringUid();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERACTION__ORIGINS = eINSTANCE.getInteraction_Origins();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__PLATFORM = eINSTANCE.getInteraction_Platform();

		/**
		 * The meta object literal for the '<em><b>Is One To One</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation INTERACTION___IS_ONE_TO_ONE = eINSTANCE.getInteraction__IsOneToOne();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.TargetImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__ACCOUNT_UID = eINSTANCE.getTarget_AccountUid();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__ROLE = eINSTANCE.getTarget_Role();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.ContentImpl <em>Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.ContentImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getContent()
		 * @generated
		 */
		EClass CONTENT = eINSTANCE.getContent();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT__TEXT = eINSTANCE.getContent_Text();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT__MEDIA_TYPE = eINSTANCE.getContent_MediaType();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT__LANGUAGE = eINSTANCE.getContent_Language();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTENT__ATTACHMENTS = eINSTANCE.getContent_Attachments();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.AttachmentImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__URI = eINSTANCE.getAttachment_Uri();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SIZE = eINSTANCE.getAttachment_Size();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.OriginImpl <em>Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.OriginImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getOrigin()
		 * @generated
		 */
		EClass ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em><b>Batch Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__BATCH_UID = eINSTANCE.getOrigin_BatchUid();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__FILE = eINSTANCE.getOrigin_File();

		/**
		 * The meta object literal for the '<em><b>Record</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__RECORD = eINSTANCE.getOrigin_Record();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.ConversationImpl <em>Conversation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.ConversationImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getConversation()
		 * @generated
		 */
		EClass CONVERSATION = eINSTANCE.getConversation();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__KEY = eINSTANCE.getConversation_Key();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__PLATFORM = eINSTANCE.getConversation_Platform();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__TITLE = eINSTANCE.getConversation_Title();

		/**
		 * The meta object literal for the '<em><b>Member Uids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__MEMBER_UIDS = eINSTANCE.getConversation_MemberUids();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__STARTED = eINSTANCE.getConversation_Started();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__AUDIENCE = eINSTANCE.getConversation_Audience();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.PlatformImpl <em>Platform</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.PlatformImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getPlatform()
		 * @generated
		 */
		EClass PLATFORM = eINSTANCE.getPlatform();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__ID = eINSTANCE.getPlatform_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__NAME = eINSTANCE.getPlatform_Name();

		/**
		 * The meta object literal for the '<em><b>Bundle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__BUNDLE = eINSTANCE.getPlatform_Bundle();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__VERSION = eINSTANCE.getPlatform_Version();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__HOSTS = eINSTANCE.getPlatform_Hosts();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.CoverageImpl <em>Coverage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.CoverageImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getCoverage()
		 * @generated
		 */
		EClass COVERAGE = eINSTANCE.getCoverage();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__PLATFORM = eINSTANCE.getCoverage_Platform();

		/**
		 * The meta object literal for the '<em><b>Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__ACCOUNT_UID = eINSTANCE.getCoverage_AccountUid();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__KIND = eINSTANCE.getCoverage_Kind();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__DIRECTION = eINSTANCE.getCoverage_Direction();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__STATE = eINSTANCE.getCoverage_State();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__FROM = eINSTANCE.getCoverage_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__TO = eINSTANCE.getCoverage_To();

		/**
		 * The meta object literal for the '<em><b>Batch Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__BATCH_UID = eINSTANCE.getCoverage_BatchUid();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.ImportBatchImpl <em>Import Batch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.ImportBatchImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getImportBatch()
		 * @generated
		 */
		EClass IMPORT_BATCH = eINSTANCE.getImportBatch();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__NUMBER = eINSTANCE.getImportBatch_Number();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__PLATFORM = eINSTANCE.getImportBatch_Platform();

		/**
		 * The meta object literal for the '<em><b>Reader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__READER = eINSTANCE.getImportBatch_Reader();

		/**
		 * The meta object literal for the '<em><b>Paths</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__PATHS = eINSTANCE.getImportBatch_Paths();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__STATE = eINSTANCE.getImportBatch_State();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__STARTED = eINSTANCE.getImportBatch_Started();

		/**
		 * The meta object literal for the '<em><b>Finished</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__FINISHED = eINSTANCE.getImportBatch_Finished();

		/**
		 * The meta object literal for the '<em><b>Own Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__OWN_ACCOUNT_UID = eINSTANCE.getImportBatch_OwnAccountUid();

		/**
		 * The meta object literal for the '<em><b>Archive Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__ARCHIVE_DATE = eINSTANCE.getImportBatch_ArchiveDate();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__FINGERPRINT = eINSTANCE.getImportBatch_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT_BATCH__COUNTS = eINSTANCE.getImportBatch_Counts();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT_BATCH__PROBLEMS = eINSTANCE.getImportBatch_Problems();

		/**
		 * The meta object literal for the '<em><b>Not In It</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__NOT_IN_IT = eINSTANCE.getImportBatch_NotInIt();

		/**
		 * The meta object literal for the '<em><b>Cursor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__CURSOR = eINSTANCE.getImportBatch_Cursor();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.BatchCountImpl <em>Batch Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.BatchCountImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getBatchCount()
		 * @generated
		 */
		EClass BATCH_COUNT = eINSTANCE.getBatchCount();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_COUNT__SUBJECT = eINSTANCE.getBatchCount_Subject();

		/**
		 * The meta object literal for the '<em><b>Added</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_COUNT__ADDED = eINSTANCE.getBatchCount_Added();

		/**
		 * The meta object literal for the '<em><b>Updated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_COUNT__UPDATED = eINSTANCE.getBatchCount_Updated();

		/**
		 * The meta object literal for the '<em><b>Unchanged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BATCH_COUNT__UNCHANGED = eINSTANCE.getBatchCount_Unchanged();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.impl.ImportProblemImpl <em>Import Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.impl.ImportProblemImpl
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getImportProblem()
		 * @generated
		 */
		EClass IMPORT_PROBLEM = eINSTANCE.getImportProblem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_PROBLEM__CODE = eINSTANCE.getImportProblem_Code();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_PROBLEM__FILE = eINSTANCE.getImportProblem_File();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_PROBLEM__LINE = eINSTANCE.getImportProblem_Line();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_PROBLEM__MESSAGE = eINSTANCE.getImportProblem_Message();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_PROBLEM__AT = eINSTANCE.getImportProblem_At();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.InteractionType <em>Interaction Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.InteractionType
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getInteractionType()
		 * @generated
		 */
		EEnum INTERACTION_TYPE = eINSTANCE.getInteractionType();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.Direction
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.Audience
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.TimePrecision <em>Time Precision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.TimePrecision
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getTimePrecision()
		 * @generated
		 */
		EEnum TIME_PRECISION = eINSTANCE.getTimePrecision();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.TargetRole <em>Target Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.TargetRole
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getTargetRole()
		 * @generated
		 */
		EEnum TARGET_ROLE = eINSTANCE.getTargetRole();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.SignalKind <em>Signal Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.SignalKind
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getSignalKind()
		 * @generated
		 */
		EEnum SIGNAL_KIND = eINSTANCE.getSignalKind();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.CoverageState <em>Coverage State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.CoverageState
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getCoverageState()
		 * @generated
		 */
		EEnum COVERAGE_STATE = eINSTANCE.getCoverageState();

		/**
		 * The meta object literal for the '{@link org.kith.model.activity.BatchState <em>Batch State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.activity.BatchState
		 * @see org.kith.model.activity.impl.ActivityPackageImpl#getBatchState()
		 * @generated
		 */
		EEnum BATCH_STATE = eINSTANCE.getBatchState();

	}

} //ActivityPackage
