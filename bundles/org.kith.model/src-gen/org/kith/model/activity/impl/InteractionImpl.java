/**
 */
package org.kith.model.activity.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Content;
import org.kith.model.activity.Direction;
import org.kith.model.activity.Interaction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.Origin;
import org.kith.model.activity.Target;
import org.kith.model.activity.TimePrecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getActorUid <em>Actor Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getOwnAccountUid <em>Own Account Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getObjectKey <em>Object Key</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getObjectUri <em>Object Uri</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getEndTime <em>End Time</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getTimePrecision <em>Time Precision</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getInReplyTo <em>In Reply To</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getConversation <em>Conversation</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getRecipientCount <em>Recipient Count</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getGatheringUid <em>Gathering Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.InteractionImpl#getPlatform <em>Platform</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InteractionImpl extends MinimalEObjectImpl.Container implements Interaction {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final InteractionType TYPE_EDEFAULT = InteractionType.LIKE;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected InteractionType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActorUid() <em>Actor Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActorUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTOR_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActorUid() <em>Actor Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActorUid()
	 * @generated
	 * @ordered
	 */
	protected String actorUid = ACTOR_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnAccountUid() <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAccountUid()
	 * @generated
	 * @ordered
	 */
	protected static final String OWN_ACCOUNT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnAccountUid() <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAccountUid()
	 * @generated
	 * @ordered
	 */
	protected String ownAccountUid = OWN_ACCOUNT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectKey() <em>Object Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectKey()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectKey() <em>Object Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectKey()
	 * @generated
	 * @ordered
	 */
	protected String objectKey = OBJECT_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectUri() <em>Object Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectUri()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectUri() <em>Object Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectUri()
	 * @generated
	 * @ordered
	 */
	protected String objectUri = OBJECT_URI_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Target> targets;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected Instant published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndTime() <em>End Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant END_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndTime() <em>End Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndTime()
	 * @generated
	 * @ordered
	 */
	protected Instant endTime = END_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimePrecision() <em>Time Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimePrecision()
	 * @generated
	 * @ordered
	 */
	protected static final TimePrecision TIME_PRECISION_EDEFAULT = TimePrecision.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTimePrecision() <em>Time Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimePrecision()
	 * @generated
	 * @ordered
	 */
	protected TimePrecision timePrecision = TIME_PRECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInReplyTo() <em>In Reply To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInReplyTo()
	 * @generated
	 * @ordered
	 */
	protected static final String IN_REPLY_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInReplyTo() <em>In Reply To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInReplyTo()
	 * @generated
	 * @ordered
	 */
	protected String inReplyTo = IN_REPLY_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getConversation() <em>Conversation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConversation()
	 * @generated
	 * @ordered
	 */
	protected static final String CONVERSATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConversation() <em>Conversation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConversation()
	 * @generated
	 * @ordered
	 */
	protected String conversation = CONVERSATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.NONE;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecipientCount() <em>Recipient Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipientCount()
	 * @generated
	 * @ordered
	 */
	protected static final int RECIPIENT_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecipientCount() <em>Recipient Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipientCount()
	 * @generated
	 * @ordered
	 */
	protected int recipientCount = RECIPIENT_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected Content content;

	/**
	 * The default value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected static final String LINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected String link = LINK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected static final String GATHERING_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected String gatheringUid = GATHERING_UID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<Origin> origins;

	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InteractionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActivityPackage.Literals.INTERACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InteractionType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(InteractionType newType) {
		InteractionType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActorUid() {
		return actorUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActorUid(String newActorUid) {
		String oldActorUid = actorUid;
		actorUid = newActorUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__ACTOR_UID, oldActorUid, actorUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnAccountUid() {
		return ownAccountUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnAccountUid(String newOwnAccountUid) {
		String oldOwnAccountUid = ownAccountUid;
		ownAccountUid = newOwnAccountUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__OWN_ACCOUNT_UID, oldOwnAccountUid, ownAccountUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectKey() {
		return objectKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectKey(String newObjectKey) {
		String oldObjectKey = objectKey;
		objectKey = newObjectKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__OBJECT_KEY, oldObjectKey, objectKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectUri() {
		return objectUri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectUri(String newObjectUri) {
		String oldObjectUri = objectUri;
		objectUri = newObjectUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__OBJECT_URI, oldObjectUri, objectUri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Target> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<Target>(Target.class, this, ActivityPackage.INTERACTION__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(Instant newPublished) {
		Instant oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEndTime() {
		return endTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndTime(Instant newEndTime) {
		Instant oldEndTime = endTime;
		endTime = newEndTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__END_TIME, oldEndTime, endTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimePrecision getTimePrecision() {
		return timePrecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimePrecision(TimePrecision newTimePrecision) {
		TimePrecision oldTimePrecision = timePrecision;
		timePrecision = newTimePrecision == null ? TIME_PRECISION_EDEFAULT : newTimePrecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__TIME_PRECISION, oldTimePrecision, timePrecision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInReplyTo() {
		return inReplyTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInReplyTo(String newInReplyTo) {
		String oldInReplyTo = inReplyTo;
		inReplyTo = newInReplyTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__IN_REPLY_TO, oldInReplyTo, inReplyTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConversation() {
		return conversation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConversation(String newConversation) {
		String oldConversation = conversation;
		conversation = newConversation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__CONVERSATION, oldConversation, conversation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecipientCount() {
		return recipientCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipientCount(int newRecipientCount) {
		int oldRecipientCount = recipientCount;
		recipientCount = newRecipientCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__RECIPIENT_COUNT, oldRecipientCount, recipientCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Content getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContent(Content newContent, NotificationChain msgs) {
		Content oldContent = content;
		content = newContent;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__CONTENT, oldContent, newContent);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(Content newContent) {
		if (newContent != content) {
			NotificationChain msgs = null;
			if (content != null)
				msgs = ((InternalEObject)content).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ActivityPackage.INTERACTION__CONTENT, null, msgs);
			if (newContent != null)
				msgs = ((InternalEObject)newContent).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ActivityPackage.INTERACTION__CONTENT, null, msgs);
			msgs = basicSetContent(newContent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__CONTENT, newContent, newContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(String newLink) {
		String oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, ActivityPackage.INTERACTION__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGatheringUid() {
		return gatheringUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGatheringUid(String newGatheringUid) {
		String oldGatheringUid = gatheringUid;
		gatheringUid = newGatheringUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__GATHERING_UID, oldGatheringUid, gatheringUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Origin> getOrigins() {
		if (origins == null) {
			origins = new EObjectContainmentEList<Origin>(Origin.class, this, ActivityPackage.INTERACTION__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform) {
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.INTERACTION__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOneToOne() {
		Audience _audience = this.getAudience();
		return (_audience == Audience.ONE_TO_ONE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ActivityPackage.INTERACTION__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
			case ActivityPackage.INTERACTION__CONTENT:
				return basicSetContent(null, msgs);
			case ActivityPackage.INTERACTION__ORIGINS:
				return ((InternalEList<?>)getOrigins()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActivityPackage.INTERACTION__KEY:
				return getKey();
			case ActivityPackage.INTERACTION__TYPE:
				return getType();
			case ActivityPackage.INTERACTION__ACTOR_UID:
				return getActorUid();
			case ActivityPackage.INTERACTION__OWN_ACCOUNT_UID:
				return getOwnAccountUid();
			case ActivityPackage.INTERACTION__OBJECT_KEY:
				return getObjectKey();
			case ActivityPackage.INTERACTION__OBJECT_URI:
				return getObjectUri();
			case ActivityPackage.INTERACTION__TARGETS:
				return getTargets();
			case ActivityPackage.INTERACTION__PUBLISHED:
				return getPublished();
			case ActivityPackage.INTERACTION__END_TIME:
				return getEndTime();
			case ActivityPackage.INTERACTION__TIME_PRECISION:
				return getTimePrecision();
			case ActivityPackage.INTERACTION__ZONE:
				return getZone();
			case ActivityPackage.INTERACTION__IN_REPLY_TO:
				return getInReplyTo();
			case ActivityPackage.INTERACTION__CONVERSATION:
				return getConversation();
			case ActivityPackage.INTERACTION__DIRECTION:
				return getDirection();
			case ActivityPackage.INTERACTION__AUDIENCE:
				return getAudience();
			case ActivityPackage.INTERACTION__RECIPIENT_COUNT:
				return getRecipientCount();
			case ActivityPackage.INTERACTION__SUMMARY:
				return getSummary();
			case ActivityPackage.INTERACTION__CONTENT:
				return getContent();
			case ActivityPackage.INTERACTION__LINK:
				return getLink();
			case ActivityPackage.INTERACTION__TAGS:
				return getTags();
			case ActivityPackage.INTERACTION__LOCATION:
				return getLocation();
			case ActivityPackage.INTERACTION__GATHERING_UID:
				return getGatheringUid();
			case ActivityPackage.INTERACTION__ORIGINS:
				return getOrigins();
			case ActivityPackage.INTERACTION__PLATFORM:
				return getPlatform();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ActivityPackage.INTERACTION__KEY:
				setKey((String)newValue);
				return;
			case ActivityPackage.INTERACTION__TYPE:
				setType((InteractionType)newValue);
				return;
			case ActivityPackage.INTERACTION__ACTOR_UID:
				setActorUid((String)newValue);
				return;
			case ActivityPackage.INTERACTION__OWN_ACCOUNT_UID:
				setOwnAccountUid((String)newValue);
				return;
			case ActivityPackage.INTERACTION__OBJECT_KEY:
				setObjectKey((String)newValue);
				return;
			case ActivityPackage.INTERACTION__OBJECT_URI:
				setObjectUri((String)newValue);
				return;
			case ActivityPackage.INTERACTION__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Target>)newValue);
				return;
			case ActivityPackage.INTERACTION__PUBLISHED:
				setPublished((Instant)newValue);
				return;
			case ActivityPackage.INTERACTION__END_TIME:
				setEndTime((Instant)newValue);
				return;
			case ActivityPackage.INTERACTION__TIME_PRECISION:
				setTimePrecision((TimePrecision)newValue);
				return;
			case ActivityPackage.INTERACTION__ZONE:
				setZone((String)newValue);
				return;
			case ActivityPackage.INTERACTION__IN_REPLY_TO:
				setInReplyTo((String)newValue);
				return;
			case ActivityPackage.INTERACTION__CONVERSATION:
				setConversation((String)newValue);
				return;
			case ActivityPackage.INTERACTION__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case ActivityPackage.INTERACTION__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case ActivityPackage.INTERACTION__RECIPIENT_COUNT:
				setRecipientCount((Integer)newValue);
				return;
			case ActivityPackage.INTERACTION__SUMMARY:
				setSummary((String)newValue);
				return;
			case ActivityPackage.INTERACTION__CONTENT:
				setContent((Content)newValue);
				return;
			case ActivityPackage.INTERACTION__LINK:
				setLink((String)newValue);
				return;
			case ActivityPackage.INTERACTION__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case ActivityPackage.INTERACTION__LOCATION:
				setLocation((String)newValue);
				return;
			case ActivityPackage.INTERACTION__GATHERING_UID:
				setGatheringUid((String)newValue);
				return;
			case ActivityPackage.INTERACTION__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends Origin>)newValue);
				return;
			case ActivityPackage.INTERACTION__PLATFORM:
				setPlatform((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ActivityPackage.INTERACTION__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__ACTOR_UID:
				setActorUid(ACTOR_UID_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__OWN_ACCOUNT_UID:
				setOwnAccountUid(OWN_ACCOUNT_UID_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__OBJECT_KEY:
				setObjectKey(OBJECT_KEY_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__OBJECT_URI:
				setObjectUri(OBJECT_URI_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__TARGETS:
				getTargets().clear();
				return;
			case ActivityPackage.INTERACTION__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__END_TIME:
				setEndTime(END_TIME_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__TIME_PRECISION:
				setTimePrecision(TIME_PRECISION_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__IN_REPLY_TO:
				setInReplyTo(IN_REPLY_TO_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__CONVERSATION:
				setConversation(CONVERSATION_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__RECIPIENT_COUNT:
				setRecipientCount(RECIPIENT_COUNT_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__CONTENT:
				setContent((Content)null);
				return;
			case ActivityPackage.INTERACTION__LINK:
				setLink(LINK_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__TAGS:
				getTags().clear();
				return;
			case ActivityPackage.INTERACTION__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__GATHERING_UID:
				setGatheringUid(GATHERING_UID_EDEFAULT);
				return;
			case ActivityPackage.INTERACTION__ORIGINS:
				getOrigins().clear();
				return;
			case ActivityPackage.INTERACTION__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ActivityPackage.INTERACTION__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ActivityPackage.INTERACTION__TYPE:
				return type != TYPE_EDEFAULT;
			case ActivityPackage.INTERACTION__ACTOR_UID:
				return ACTOR_UID_EDEFAULT == null ? actorUid != null : !ACTOR_UID_EDEFAULT.equals(actorUid);
			case ActivityPackage.INTERACTION__OWN_ACCOUNT_UID:
				return OWN_ACCOUNT_UID_EDEFAULT == null ? ownAccountUid != null : !OWN_ACCOUNT_UID_EDEFAULT.equals(ownAccountUid);
			case ActivityPackage.INTERACTION__OBJECT_KEY:
				return OBJECT_KEY_EDEFAULT == null ? objectKey != null : !OBJECT_KEY_EDEFAULT.equals(objectKey);
			case ActivityPackage.INTERACTION__OBJECT_URI:
				return OBJECT_URI_EDEFAULT == null ? objectUri != null : !OBJECT_URI_EDEFAULT.equals(objectUri);
			case ActivityPackage.INTERACTION__TARGETS:
				return targets != null && !targets.isEmpty();
			case ActivityPackage.INTERACTION__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case ActivityPackage.INTERACTION__END_TIME:
				return END_TIME_EDEFAULT == null ? endTime != null : !END_TIME_EDEFAULT.equals(endTime);
			case ActivityPackage.INTERACTION__TIME_PRECISION:
				return timePrecision != TIME_PRECISION_EDEFAULT;
			case ActivityPackage.INTERACTION__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case ActivityPackage.INTERACTION__IN_REPLY_TO:
				return IN_REPLY_TO_EDEFAULT == null ? inReplyTo != null : !IN_REPLY_TO_EDEFAULT.equals(inReplyTo);
			case ActivityPackage.INTERACTION__CONVERSATION:
				return CONVERSATION_EDEFAULT == null ? conversation != null : !CONVERSATION_EDEFAULT.equals(conversation);
			case ActivityPackage.INTERACTION__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ActivityPackage.INTERACTION__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case ActivityPackage.INTERACTION__RECIPIENT_COUNT:
				return recipientCount != RECIPIENT_COUNT_EDEFAULT;
			case ActivityPackage.INTERACTION__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case ActivityPackage.INTERACTION__CONTENT:
				return content != null;
			case ActivityPackage.INTERACTION__LINK:
				return LINK_EDEFAULT == null ? link != null : !LINK_EDEFAULT.equals(link);
			case ActivityPackage.INTERACTION__TAGS:
				return tags != null && !tags.isEmpty();
			case ActivityPackage.INTERACTION__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case ActivityPackage.INTERACTION__GATHERING_UID:
				return GATHERING_UID_EDEFAULT == null ? gatheringUid != null : !GATHERING_UID_EDEFAULT.equals(gatheringUid);
			case ActivityPackage.INTERACTION__ORIGINS:
				return origins != null && !origins.isEmpty();
			case ActivityPackage.INTERACTION__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case ActivityPackage.INTERACTION___IS_ONE_TO_ONE:
				return isOneToOne();
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (key: ");
		result.append(key);
		result.append(", type: ");
		result.append(type);
		result.append(", actorUid: ");
		result.append(actorUid);
		result.append(", ownAccountUid: ");
		result.append(ownAccountUid);
		result.append(", objectKey: ");
		result.append(objectKey);
		result.append(", objectUri: ");
		result.append(objectUri);
		result.append(", published: ");
		result.append(published);
		result.append(", endTime: ");
		result.append(endTime);
		result.append(", timePrecision: ");
		result.append(timePrecision);
		result.append(", zone: ");
		result.append(zone);
		result.append(", inReplyTo: ");
		result.append(inReplyTo);
		result.append(", conversation: ");
		result.append(conversation);
		result.append(", direction: ");
		result.append(direction);
		result.append(", audience: ");
		result.append(audience);
		result.append(", recipientCount: ");
		result.append(recipientCount);
		result.append(", summary: ");
		result.append(summary);
		result.append(", link: ");
		result.append(link);
		result.append(", tags: ");
		result.append(tags);
		result.append(", location: ");
		result.append(location);
		result.append(", gatheringUid: ");
		result.append(gatheringUid);
		result.append(", platform: ");
		result.append(platform);
		result.append(')');
		return result.toString();
	}

} //InteractionImpl
