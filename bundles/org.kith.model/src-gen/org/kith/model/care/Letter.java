/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.kith.model.people.Aggregate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Letter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Words for one person. It has one recipient or none yet; there is no way to have two.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Letter#getTo <em>To</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getBody <em>Body</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getInReplyToKey <em>In Reply To Key</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getTaskUid <em>Task Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getHandedOff <em>Handed Off</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getSent <em>Sent</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getSentKey <em>Sent Key</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getAnswerKey <em>Answer Key</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getSimilarity <em>Similarity</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.kith.model.care.Letter#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getLetter()
 * @model
 * @generated
 */
public interface Letter extends Aggregate {
	/**
	 * Returns the value of the '<em><b>To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The one recipient; null while undecided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' containment reference.
	 * @see #setTo(Recipient)
	 * @see org.kith.model.care.CarePackage#getLetter_To()
	 * @model containment="true"
	 * @generated
	 */
	Recipient getTo();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getTo <em>To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' containment reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Recipient value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.kith.model.care.Channel
	 * @see #setChannel(Channel)
	 * @see org.kith.model.care.CarePackage#getLetter_Channel()
	 * @model unique="false"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.kith.model.care.Channel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.kith.model.care.CarePackage#getLetter_Subject()
	 * @model unique="false"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.kith.model.care.CarePackage#getLetter_Body()
	 * @model unique="false"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>In Reply To Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The interaction that it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Reply To Key</em>' attribute.
	 * @see #setInReplyToKey(String)
	 * @see org.kith.model.care.CarePackage#getLetter_InReplyToKey()
	 * @model unique="false"
	 * @generated
	 */
	String getInReplyToKey();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getInReplyToKey <em>In Reply To Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Reply To Key</em>' attribute.
	 * @see #getInReplyToKey()
	 * @generated
	 */
	void setInReplyToKey(String value);

	/**
	 * Returns the value of the '<em><b>Task Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The follow-up, moment or promise that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task Uid</em>' attribute.
	 * @see #setTaskUid(String)
	 * @see org.kith.model.care.CarePackage#getLetter_TaskUid()
	 * @model unique="false"
	 * @generated
	 */
	String getTaskUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getTaskUid <em>Task Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task Uid</em>' attribute.
	 * @see #getTaskUid()
	 * @generated
	 */
	void setTaskUid(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.LetterState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.LetterState
	 * @see #setState(LetterState)
	 * @see org.kith.model.care.CarePackage#getLetter_State()
	 * @model unique="false"
	 * @generated
	 */
	LetterState getState();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.LetterState
	 * @see #getState()
	 * @generated
	 */
	void setState(LetterState value);

	/**
	 * Returns the value of the '<em><b>Handed Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was given to the mail program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handed Off</em>' attribute.
	 * @see #setHandedOff(Instant)
	 * @see org.kith.model.care.CarePackage#getLetter_HandedOff()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getHandedOff();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getHandedOff <em>Handed Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handed Off</em>' attribute.
	 * @see #getHandedOff()
	 * @generated
	 */
	void setHandedOff(Instant value);

	/**
	 * Returns the value of the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sent</em>' attribute.
	 * @see #setSent(Instant)
	 * @see org.kith.model.care.CarePackage#getLetter_Sent()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getSent();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getSent <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent</em>' attribute.
	 * @see #getSent()
	 * @generated
	 */
	void setSent(Instant value);

	/**
	 * Returns the value of the '<em><b>Sent Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The sent copy, once it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent Key</em>' attribute.
	 * @see #setSentKey(String)
	 * @see org.kith.model.care.CarePackage#getLetter_SentKey()
	 * @model unique="false"
	 * @generated
	 */
	String getSentKey();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getSentKey <em>Sent Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent Key</em>' attribute.
	 * @see #getSentKey()
	 * @generated
	 */
	void setSentKey(String value);

	/**
	 * Returns the value of the '<em><b>Answer Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The first answer, once it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer Key</em>' attribute.
	 * @see #setAnswerKey(String)
	 * @see org.kith.model.care.CarePackage#getLetter_AnswerKey()
	 * @model unique="false"
	 * @generated
	 */
	String getAnswerKey();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getAnswerKey <em>Answer Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer Key</em>' attribute.
	 * @see #getAnswerKey()
	 * @generated
	 */
	void setAnswerKey(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.LetterVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.kith.model.care.LetterVerdict
	 * @see #setVerdict(LetterVerdict)
	 * @see org.kith.model.care.CarePackage#getLetter_Verdict()
	 * @model unique="false"
	 * @generated
	 */
	LetterVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.kith.model.care.LetterVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(LetterVerdict value);

	/**
	 * Returns the value of the '<em><b>Similarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The highest share of its 3-word runs in a message to somebody else, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Similarity</em>' attribute.
	 * @see #setSimilarity(double)
	 * @see org.kith.model.care.CarePackage#getLetter_Similarity()
	 * @model unique="false"
	 * @generated
	 */
	double getSimilarity();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getSimilarity <em>Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Similarity</em>' attribute.
	 * @see #getSimilarity()
	 * @generated
	 */
	void setSimilarity(double value);

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many things in it are true of this person only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' attribute.
	 * @see #setAnchors(int)
	 * @see org.kith.model.care.CarePackage#getLetter_Anchors()
	 * @model unique="false"
	 * @generated
	 */
	int getAnchors();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getAnchors <em>Anchors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchors</em>' attribute.
	 * @see #getAnchors()
	 * @generated
	 */
	void setAnchors(int value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.kith.model.care.CarePackage#getLetter_Language()
	 * @model unique="false"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Letter#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

} // Letter
