/**
 */
package org.kith.model.activity;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One thing that one account did, at one time, to or with others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.Interaction#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getType <em>Type</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getActorUid <em>Actor Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getOwnAccountUid <em>Own Account Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getObjectKey <em>Object Key</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getObjectUri <em>Object Uri</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getPublished <em>Published</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getEndTime <em>End Time</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getTimePrecision <em>Time Precision</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getZone <em>Zone</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getInReplyTo <em>In Reply To</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getConversation <em>Conversation</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getRecipientCount <em>Recipient Count</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getContent <em>Content</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getLink <em>Link</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getGatheringUid <em>Gathering Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.kith.model.activity.Interaction#getPlatform <em>Platform</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getInteraction()
 * @model
 * @generated
 */
public interface Interaction extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The platform and its native id, in a form that sorts by time where the native id does; a hash where none is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Key()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.InteractionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.kith.model.activity.InteractionType
	 * @see #setType(InteractionType)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Type()
	 * @model unique="false"
	 * @generated
	 */
	InteractionType getType();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.kith.model.activity.InteractionType
	 * @see #getType()
	 * @generated
	 */
	void setType(InteractionType value);

	/**
	 * Returns the value of the '<em><b>Actor Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The Account that did it. Never null in a valid interaction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor Uid</em>' attribute.
	 * @see #setActorUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_ActorUid()
	 * @model unique="false"
	 * @generated
	 */
	String getActorUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getActorUid <em>Actor Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor Uid</em>' attribute.
	 * @see #getActorUid()
	 * @generated
	 */
	void setActorUid(String value);

	/**
	 * Returns the value of the '<em><b>Own Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * My account in whose data it was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Account Uid</em>' attribute.
	 * @see #setOwnAccountUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_OwnAccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getOwnAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getOwnAccountUid <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Account Uid</em>' attribute.
	 * @see #getOwnAccountUid()
	 * @generated
	 */
	void setOwnAccountUid(String value);

	/**
	 * Returns the value of the '<em><b>Object Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What was liked, shared, answered: the key of that interaction, where it is known here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Key</em>' attribute.
	 * @see #setObjectKey(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_ObjectKey()
	 * @model unique="false"
	 * @generated
	 */
	String getObjectKey();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getObjectKey <em>Object Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Key</em>' attribute.
	 * @see #getObjectKey()
	 * @generated
	 */
	void setObjectKey(String value);

	/**
	 * Returns the value of the '<em><b>Object Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What was liked, shared, answered: its address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Uri</em>' attribute.
	 * @see #setObjectUri(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_ObjectUri()
	 * @model unique="false"
	 * @generated
	 */
	String getObjectUri();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getObjectUri <em>Object Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Uri</em>' attribute.
	 * @see #getObjectUri()
	 * @generated
	 */
	void setObjectUri(String value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.activity.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Target> getTargets();

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When; null when unknown. To be read with `timePrecision`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Published()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getPublished();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(Instant value);

	/**
	 * Returns the value of the '<em><b>End Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it ended: a call, a meeting; null otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Time</em>' attribute.
	 * @see #setEndTime(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_EndTime()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getEndTime();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getEndTime <em>End Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Time</em>' attribute.
	 * @see #getEndTime()
	 * @generated
	 */
	void setEndTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Time Precision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.TimePrecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Precision</em>' attribute.
	 * @see org.kith.model.activity.TimePrecision
	 * @see #setTimePrecision(TimePrecision)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_TimePrecision()
	 * @model unique="false"
	 * @generated
	 */
	TimePrecision getTimePrecision();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getTimePrecision <em>Time Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Precision</em>' attribute.
	 * @see org.kith.model.activity.TimePrecision
	 * @see #getTimePrecision()
	 * @generated
	 */
	void setTimePrecision(TimePrecision value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IANA zone or offset in which the source wrote the time; null when not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Zone()
	 * @model unique="false"
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>In Reply To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The key of the interaction that this answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Reply To</em>' attribute.
	 * @see #setInReplyTo(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_InReplyTo()
	 * @model unique="false"
	 * @generated
	 */
	String getInReplyTo();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getInReplyTo <em>In Reply To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Reply To</em>' attribute.
	 * @see #getInReplyTo()
	 * @generated
	 */
	void setInReplyTo(String value);

	/**
	 * Returns the value of the '<em><b>Conversation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The key of the Conversation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conversation</em>' attribute.
	 * @see #setConversation(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Conversation()
	 * @model unique="false"
	 * @generated
	 */
	String getConversation();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getConversation <em>Conversation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conversation</em>' attribute.
	 * @see #getConversation()
	 * @generated
	 */
	void setConversation(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #setDirection(Direction)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Direction()
	 * @model unique="false"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.kith.model.activity.Audience
	 * @see #setAudience(Audience)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Audience()
	 * @model unique="false"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.kith.model.activity.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Recipient Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many could read it as addressed to them; 0 when unknown or public.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient Count</em>' attribute.
	 * @see #setRecipientCount(int)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_RecipientCount()
	 * @model unique="false"
	 * @generated
	 */
	int getRecipientCount();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getRecipientCount <em>Recipient Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient Count</em>' attribute.
	 * @see #getRecipientCount()
	 * @generated
	 */
	void setRecipientCount(int value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The subject or title; plain text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Summary()
	 * @model unique="false"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' containment reference.
	 * @see #setContent(Content)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Content()
	 * @model containment="true"
	 * @generated
	 */
	Content getContent();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getContent <em>Content</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' containment reference.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(Content value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where it can be seen by the user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Link()
	 * @model unique="false"
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Hashtags without the #, and the like.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where it took place, in words or as a geo: URI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Location()
	 * @model unique="false"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The Gathering at which it happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gathering Uid</em>' attribute.
	 * @see #setGatheringUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_GatheringUid()
	 * @model unique="false"
	 * @generated
	 */
	String getGatheringUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getGatheringUid <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gathering Uid</em>' attribute.
	 * @see #getGatheringUid()
	 * @generated
	 */
	void setGatheringUid(String value);

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.activity.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origins</em>' containment reference list.
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Origins()
	 * @model containment="true"
	 * @generated
	 */
	EList<Origin> getOrigins();

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The platform's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.kith.model.activity.ActivityPackage#getInteraction_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Interaction#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Addressed to one person alone.
	 * <!-- end-model-doc -->
	 * @model kind="operation" unique="false"
	 * @generated
	 */
	boolean isOneToOne();

} // Interaction
